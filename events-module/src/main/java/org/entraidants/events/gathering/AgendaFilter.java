package org.entraidants.events.gathering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What narrows a list of gatherings; null for everything.
 *
 * @param from those that end after this moment
 * @param to those that begin before this moment
 * @param department the code of a territory
 * @param online whether one can come online
 */
public record AgendaFilter(
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Kind kind,
        @Nullable String department,
        boolean online) {
    /** All that has not ended at a moment. */
    public static AgendaFilter after(Instant moment) {
        return new AgendaFilter(moment, null, null, null, false);
    }

    public AgendaFilter between(Instant begin, Instant end) {
        return new AgendaFilter(begin, end, kind, department, online);
    }
}
