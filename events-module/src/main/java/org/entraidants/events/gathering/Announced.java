package org.entraidants.events.gathering;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** What everybody is told of a gathering in calendars and feeds: the whole gathering, or a row of many. */
public interface Announced {
    /** The name of its entry in calendars, for good. */
    String uid();

    /** The number of its entry's last change. */
    int sequence();

    boolean isCancelled();

    String cancelReason();

    Kind kind();

    Mode mode();

    String title();

    /** Markdown. */
    String body();

    Instant startsAt();

    Instant endsAt();

    /** The zone in which its hours are meant. */
    ZoneId zone();

    Venue venue();

    /** Its page. */
    String path();

    Instant createdAt();

    Instant changedAt();

    @Nullable
    Instant publishedAt();

    default ZonedDateTime begins() {
        return startsAt().atZone(zone());
    }

    default ZonedDateTime ends() {
        return endsAt().atZone(zone());
    }

    default Duration length() {
        return Duration.between(startsAt(), endsAt());
    }
}
