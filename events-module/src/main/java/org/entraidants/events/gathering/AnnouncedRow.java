package org.entraidants.events.gathering;

import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One of many gatherings, read without all that is not told of it; public for JPQL alone. */
public record AnnouncedRow(
        long id,
        String uid,
        int sequence,
        State state,
        String cancelReason,
        Kind kind,
        Mode mode,
        String title,
        String body,
        Instant startsAt,
        Instant endsAt,
        String zoneName,
        Venue venue,
        Instant createdAt,
        Instant changedAt,
        @Nullable Instant publishedAt)
        implements Announced {
    /** The beginning of a select of such rows of gatherings {@code g}, in JPQL. */
    static final String SELECT = """
            select new org.entraidants.events.gathering.AnnouncedRow(g.id, g.uid, g.sequence, g.state, g.cancelReason,
                g.kind, g.mode, g.title, g.body, g.startsAt, g.endsAt, g.zone, g.venue,
                g.createdAt, g.changedAt, g.publishedAt)
            from Gathering g where\s""";

    @Override
    public boolean isCancelled() {
        return state == State.CANCELLED;
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of(zoneName);
    }

    @Override
    public String path() {
        return Gathering.path(id, title);
    }
}
