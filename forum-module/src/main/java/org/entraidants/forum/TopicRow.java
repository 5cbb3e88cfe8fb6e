package org.entraidants.forum;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a list shows of a topic. */
public record TopicRow(
        long id,
        TopicKind kind,
        String title,
        long categoryId,
        @Nullable Long operatorId,
        @Nullable Long authorId,
        @Nullable Urgency urgency,
        Instant createdAt,
        Instant bumpedAt,
        @Nullable Long lastAuthorId,
        int answers,
        @Nullable Instant solvedAt,
        int alsoBlocked,
        @Nullable Long takenBy,
        boolean pinned,
        @Nullable Instant closedAt,
        int lastNumber) {

    /** The address of its page, without the language. */
    public String path() {
        return Topic.path(id, title);
    }

    public boolean isSolved() {
        return solvedAt != null;
    }

    /** Whether somebody waits for an answer that solves it. */
    public boolean isWaiting() {
        return kind.isSolvable() && solvedAt == null && closedAt == null;
    }
}
