package org.entraidants.forum;

import java.time.Duration;
import java.util.List;
import org.entraidants.platform.guard.Verdict;

/** What became of a text that somebody sent. */
public sealed interface Writing {
    /**
     * It stands there, now or since its form was sent before.
     *
     * @param number of the post within its topic
     */
    record Written(long topicId, String path, long postId, int number) implements Writing {
        static Written of(Post post) {
            return new Written(post.topic().id(), post.topic().path(), post.id(), post.number());
        }
    }

    /** It holds personal data, or what looks like them; nothing was kept. */
    record Refused(Verdict verdict) implements Writing {}

    /** Something is missing or too long. */
    record Flawed(List<Flaw> flaws) implements Writing {}

    /** Somebody has changed it since the form was opened; their words are there to be compared. */
    record Overtaken(Post theirs) implements Writing {}

    /** The author writes faster than people do, or the same again; nothing was kept. */
    record Held(Why why, Duration left) implements Writing {
        /** What stands against it. */
        public enum Why {
            TOO_SOON,
            /** Enough for a day. */
            TOO_MANY,
            SAME_TEXT
        }
    }

    /** Nobody writes there: the topic is closed, or the caller only reads in this space. */
    record Closed() implements Writing {}

    /** There is nothing of that number for this caller. */
    record Unknown() implements Writing {}
}
