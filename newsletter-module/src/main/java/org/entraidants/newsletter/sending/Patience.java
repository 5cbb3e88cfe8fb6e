package org.entraidants.newsletter.sending;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.entraidants.platform.web.Dates;

/**
 * How long an address is tried that fails for the moment: three times on three days, of which the last is at least five days
 * after the first, within ninety days. A full mailbox of somebody on holiday is no reason yet.
 */
final class Patience {
    static final Duration REMEMBERED = Duration.ofDays(90);
    private static final int TIMES = 3;
    private static final int DAYS = 5;

    private Patience() {}

    /** @param failures of the last ninety days, in any order */
    static boolean isOver(List<Instant> failures) {
        var days = new TreeSet<LocalDate>();
        failures.forEach(moment -> days.add(Dates.dateOf(moment)));
        return days.size() >= TIMES && !days.last().isBefore(days.first().plusDays(DAYS));
    }
}
