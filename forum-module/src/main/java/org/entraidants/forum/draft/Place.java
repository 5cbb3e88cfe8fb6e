package org.entraidants.forum.draft;

import java.util.Optional;
import org.entraidants.forum.TopicKind;

/** Where a draft would stand: a new topic of a kind, or an answer in a topic. */
public sealed interface Place {
    /** A new topic. */
    record NewTopic(TopicKind kind) implements Place {
        @Override
        public String written() {
            return kind.code();
        }
    }

    /** An answer. */
    record Answer(long topicId) implements Place {
        @Override
        public String written() {
            return TOPIC + topicId;
        }
    }

    String TOPIC = "topic:";

    /** Its word in forms and in the API: the code of a kind, or {@code topic:12}. */
    String written();

    /** The place of a word; empty for what is none. */
    static Optional<Place> read(String word) {
        if (word.matches(TOPIC + "\\d{1,18}")) {
            return Optional.of(new Answer(Long.parseLong(word.substring(TOPIC.length()))));
        }
        return TopicKind.coded(word).map(NewTopic::new);
    }
}
