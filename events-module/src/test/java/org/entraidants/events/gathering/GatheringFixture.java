package org.entraidants.events.gathering;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** Gatherings for tests. */
public final class GatheringFixture {
    private GatheringFixture() {}

    /** A breakfast that is announced, on the clocks of a zone. */
    public static Gathering breakfast(String start, String end, String zone) {
        var gathering = new Gathering(Kind.BREAKFAST, UUID.randomUUID(), null, Instant.parse("2026-01-01T00:00:00Z"));
        gathering.describe(
                Kind.BREAKFAST, "Petit-déjeuner ; « aider », sans faire à la place", "Un *café*, puis\nun tour.");
        gathering.schedule(span(start, end, zone));
        gathering.publish(Instant.parse("2026-01-02T00:00:00Z"));
        return gathering;
    }

    /** So many hours that somebody has to answer. */
    public static Gathering answering(Gathering gathering, int hours) {
        gathering.seating().rule(1, null, null, true, hours);
        return gathering;
    }

    public static void move(Gathering gathering, String start, String end, String zone) {
        gathering.schedule(span(start, end, zone));
    }

    static Span span(String start, String end, String zone) {
        ZoneId clocks = ZoneId.of(zone);
        return new Span(
                LocalDateTime.parse(start).atZone(clocks).toInstant(),
                LocalDateTime.parse(end).atZone(clocks).toInstant(),
                clocks);
    }
}
