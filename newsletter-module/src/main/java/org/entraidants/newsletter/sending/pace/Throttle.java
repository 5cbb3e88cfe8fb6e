package org.entraidants.newsletter.sending.pace;

import java.time.Duration;
import java.time.Instant;

/** So many a minute, evenly: one every so often, and never more than two seconds' worth at once. */
record Throttle(int perMinute) {
    private static final Duration BURST = Duration.ofSeconds(2);

    Duration gap() {
        return Duration.ofMinutes(1).dividedBy(perMinute);
    }

    /** What was not used long ago is lost. */
    private Instant from(Instant next, Instant now) {
        Instant earliest = now.minus(BURST);
        return next.isBefore(earliest) ? earliest : next;
    }

    /** How many may begin now, when the next slot is at some moment. */
    int free(Instant next, Instant now) {
        Instant from = from(next, now);
        return from.isAfter(now) ? 0 : (int) Duration.between(from, now).dividedBy(gap()) + 1;
    }

    /** The next slot when some have begun. */
    Instant after(Instant next, Instant now, int begun) {
        return from(next, now).plus(gap().multipliedBy(begun));
    }
}
