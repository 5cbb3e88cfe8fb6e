package org.entraidants.events.registration;

import java.time.Duration;
import java.time.Instant;
import org.entraidants.events.gathering.Gathering;

/** How long somebody has to take a seat that has become free. */
final class Offer {
    private static final Duration LEAST = Duration.ofMinutes(30);

    private Offer() {}

    /** As its planner says, and near the beginning half of the time that is left: the next one shall have some too. */
    static Instant until(Gathering gathering, Instant now) {
        Duration left = Duration.between(now, gathering.startsAt());
        Duration asked = Duration.ofHours(gathering.seating().answerHours());
        Duration half = left.dividedBy(2);
        Duration time = asked.compareTo(half) < 0 ? asked : half;
        Duration atLeast = time.compareTo(LEAST) < 0 ? LEAST : time;
        Instant until = now.plus(atLeast);
        return until.isAfter(gathering.startsAt()) ? gathering.startsAt() : until;
    }
}
