package org.entraidants.directory.hours;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * Hours in a table.
 *
 * @param to the end, on the next day when it is not after {@code from}: midnight is the end of the day
 * @param status {@code OPEN} or {@code UNKNOWN}
 * @param openEnded whether the end is not known ({@code 14:00+}); {@code to} is then midnight
 */
public record Interval(
        LocalTime from,
        LocalTime to,
        Status status,
        @Nullable String comment,
        boolean openEnded) {

    /** Whether it is all the 24 hours of a day. */
    public boolean isWholeDay() {
        return from.equals(LocalTime.MIDNIGHT) && to.equals(LocalTime.MIDNIGHT);
    }

    static Interval of(Segment segment) {
        return new Interval(
                timeOf(segment.from()), timeOf(segment.to()), segment.status(), segment.comment(), segment.openEnded());
    }

    private static LocalTime timeOf(int minutes) {
        return LocalTime.ofSecondOfDay(minutes % Segment.DAY * 60L);
    }
}
