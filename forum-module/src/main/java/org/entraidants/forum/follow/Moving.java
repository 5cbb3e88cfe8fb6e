package org.entraidants.forum.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.entraidants.forum.Moved;
import org.entraidants.forum.TagsMerged;
import org.entraidants.forum.TopicMerged;
import org.entraidants.forum.TopicSplit;

/**
 * Takes what people follow and have read along when moderators merge and split, in their transaction. Bookmarks and notices
 * hang on posts, which keep their numbers in the database: they stay where they are.
 */
@ApplicationScoped
class Moving {
    @Inject
    MovedFollows follows;

    @Inject
    Readings readings;

    void merged(@Observes TopicMerged merged) {
        follows.join(Thing.topic(merged.from()), Thing.topic(merged.into()));
        for (Readings.Both one : readings.both(merged.from(), merged.into())) {
            readings.stand(one, merged.into(), readUpTo(one, merged));
        }
    }

    /** Up to the last post before the first that they have not read: nobody misses one. */
    static int readUpTo(Readings.Both reading, TopicMerged merged) {
        return merged.moves().stream()
                        .filter(move -> move.before() > reading.upTo(move.topicId()))
                        .mapToInt(Moved::now)
                        .min()
                        .orElse(merged.moves().size() + 1)
                - 1;
    }

    void split(@Observes TopicSplit split) {
        follows.copy(Thing.topic(split.from()), Thing.topic(split.into()));
        for (Readings.Both one : readings.both(split.from(), split.into())) {
            readings.begin(one.account(), split.into(), readOf(one.first(), split.moves()));
        }
    }

    private static int readOf(int upTo, List<Moved> moves) {
        return (int) moves.stream().filter(move -> move.before() <= upTo).count();
    }

    void merged(@Observes TagsMerged merged) {
        follows.join(new Thing(Thing.Kind.TAG, merged.from()), new Thing(Thing.Kind.TAG, merged.into()));
    }
}
