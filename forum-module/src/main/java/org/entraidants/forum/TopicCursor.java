package org.entraidants.forum;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Where a page of topics ended: what it was sorted by, so that topics that move meanwhile are neither lost nor twice. */
public record TopicCursor(Instant bumpedAt, long id) {
    /** As it stands in an address: microseconds, a hyphen and the number. */
    public String written() {
        return Long.toString(bumpedAt.getEpochSecond() * 1_000_000 + bumpedAt.getNano() / 1000, 36) + "-"
                + Long.toString(id, 36);
    }

    /** Empty for what is no cursor. */
    public static Optional<TopicCursor> read(String written) {
        String[] parts = written.split("-", -1);
        try {
            if (parts.length == 2) {
                long micros = Long.parseLong(parts[0], 36);
                Instant at = Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000);
                return Optional.of(new TopicCursor(at, Long.parseLong(parts[1], 36)));
            }
        } catch (NumberFormatException | DateTimeException malformed) {
            // no cursor
        }
        return Optional.empty();
    }
}
