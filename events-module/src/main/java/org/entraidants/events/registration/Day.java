package org.entraidants.events.registration;

import java.time.Duration;
import java.time.Instant;
import org.entraidants.events.gathering.Gathering;

/** The day of a gathering: when it is noted who is there, and when those who come online find the way in. */
public final class Day {
    private static final Duration DOOR_OPENS = Duration.ofHours(1);
    /** Whoever had a paper sheet copies it on the next day. */
    private static final Duration DOOR_SHUTS = Duration.ofHours(36);

    private static final Duration JOINING = Duration.ofMinutes(15);

    private Day() {}

    /** Whether it is noted now who is there. */
    public static boolean isNoted(Gathering gathering, Instant now) {
        return gathering.isPublished()
                && !now.isBefore(gathering.startsAt().minus(DOOR_OPENS))
                && now.isBefore(gathering.endsAt().plus(DOOR_SHUTS));
    }

    /** Whether those who come online are let in now. */
    public static boolean isJoined(Gathering gathering, Instant now) {
        return gathering.isPublished() && !now.isBefore(gathering.startsAt().minus(JOINING)) && !gathering.isOver(now);
    }

    /** When somebody came, as a device without a connection has noted it: never later than now, nor before the doors opened. */
    static Instant arrival(Gathering gathering, Instant told, Instant now) {
        Instant first = gathering.startsAt().minus(DOOR_OPENS);
        Instant notLater = told.isAfter(now) ? now : told;
        return notLater.isBefore(first) ? first : notLater;
    }
}
