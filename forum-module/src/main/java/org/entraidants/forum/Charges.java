package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.job.Round;

/** The boundary of “I take care of it”. It holds for a day: nobody waits longer for somebody who has forgotten. */
@ApplicationScoped
@Transactional
public class Charges implements Round {
    private static final Duration LIFE = Duration.ofDays(1);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    HeldPosts held;

    @Inject
    Sights sights;

    @Inject
    Clock clock;

    /**
     * The caller takes care of the topic of a post.
     *
     * @return {@code TAKEN} when somebody else does already, as the topic says
     */
    public Outcome take(long postId, Caller caller) {
        caller.require(Role.MEMBER);
        Sight sight = sights.of(caller);
        return held.with(postId, sight, post -> {
            Topic topic = post.topic();
            if (!topic.isWaiting() || !sight.mayAnswerIn(topic.space())) {
                return Outcome.FORBIDDEN;
            }
            if (topic.takenBy() != null && !sight.is(topic.takenBy())) {
                return Outcome.TAKEN;
            }
            if (topic.takenBy() == null) {
                topic.take(sight.accountId(), clock.instant());
            }
            return Outcome.DONE;
        });
    }

    /** The caller gives it back; moderators do so for others. */
    public Outcome giveBack(long postId, Caller caller) {
        caller.require(Role.MEMBER);
        Sight sight = sights.of(caller);
        return held.with(postId, sight, post -> {
            if (post.topic().takenBy() != null && !sight.mayEdit(post.topic().takenBy())) {
                return Outcome.FORBIDDEN;
            }
            post.topic().take(null, clock.instant());
            return Outcome.DONE;
        });
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(15);
    }

    /** Frees what was taken longer than a day ago. */
    @Override
    public boolean look() {
        entities.createNativeQuery(
                        "update forum_topics set taken_by = null, taken_at = null, version = version + 1 where taken_at < ?")
                .setParameter(1, Timestamp.from(clock.instant().minus(LIFE)))
                .executeUpdate();
        return false;
    }
}
