package org.entraidants.platform.mail;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** When a mail that could not be sent is tried again: soon at first, then more and more rarely, three days long. */
public final class Retries {
    private static final Duration LONGEST = Duration.ofDays(3);
    private static final List<Duration> WAITS = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(15),
            Duration.ofHours(1),
            Duration.ofHours(4),
            Duration.ofHours(12));

    private Retries() {}

    /** How long to wait after some attempts; empty when it is time to give up. */
    public static Optional<Duration> after(int attempts) {
        Duration sinceTheFirst = Duration.ZERO;
        for (int attempt = 1; attempt <= attempts; attempt++) {
            sinceTheFirst = sinceTheFirst.plus(waitAfter(attempt));
        }
        return sinceTheFirst.compareTo(LONGEST) > 0 ? Optional.empty() : Optional.of(waitAfter(attempts));
    }

    private static Duration waitAfter(int attempt) {
        return WAITS.get(Math.min(attempt, WAITS.size()) - 1);
    }
}
