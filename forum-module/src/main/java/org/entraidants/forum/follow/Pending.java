package org.entraidants.forum.follow;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that somebody is to be told.
 *
 * @param level at which they follow the topic by now
 * @param wanted whether they still want to be told at once of what they watch
 * @param number of the post, in its topic
 * @param read the number up to which they have read
 * @param toldAt when they were last written to about the topic; null for never
 * @param readAt when they last came to read it; null for never
 */
record Pending(
        long postId,
        long topicId,
        Reason reason,
        Level level,
        boolean wanted,
        int number,
        int read,
        @Nullable Instant toldAt,
        @Nullable Instant readAt) {
    /** No second mail about a topic before so long, unless they have been there meanwhile. */
    static final Duration QUIET = Duration.ofHours(24);

    /** Whether there is nothing to tell any more: it was read, or its topic is watched no longer. */
    boolean isOver() {
        boolean news = reason != Reason.POST || (wanted && level == Level.WATCHED);
        return !news || (reason != Reason.ACCEPTED && number <= read);
    }

    /** When it may be told: now, or once the topic has been quiet for long enough. Who is called by name is told now. */
    Instant due(Instant now) {
        if (reason != Reason.POST || toldAt == null || (readAt != null && readAt.isAfter(toldAt))) {
            return now;
        }
        Instant quiet = toldAt.plus(QUIET);
        return quiet.isAfter(now) ? quiet : now;
    }
}
