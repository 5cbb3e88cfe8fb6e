package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.change.Changes;

/**
 * The boundary of authors who take back what they wrote. A question that others have answered stays: what they wrote would
 * make no sense without it.
 */
@ApplicationScoped
@Transactional
public class Withdrawals {
    /** How long an author may think again. */
    public static final Duration REGRET = Duration.ofMinutes(10);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    HeldPosts held;

    @Inject
    TopicCounts counts;

    @Inject
    Sights sights;

    @Inject
    Changes changes;

    @Inject
    Event<PostChanged> changed;

    @Inject
    Clock clock;

    /** The caller takes back a post of their own, and with the first one its topic. */
    public Outcome withdraw(long postId, Caller caller) {
        caller.require(Role.MEMBER);
        Sight sight = sights.of(caller);
        return held.with(postId, sight, post -> {
            if (!mayWithdraw(post, post.topic(), sight)) {
                return Outcome.FORBIDDEN;
            }
            post.hide(Hidden.WITHDRAWN, clock.instant());
            if (post.isFirst()) {
                post.topic().hide(Hidden.WITHDRAWN, clock.instant());
            }
            recount(post);
            return Outcome.DONE;
        });
    }

    /** Whether the caller may take back a post of a topic that is shown. */
    public boolean mayWithdraw(Post post, Topic topic, Sight sight) {
        boolean answered = post.isFirst() && topic.answers() > 0;
        return sight.is(post.authorId()) && !answered;
    }

    /** A post that the caller has just taken back, and may still show again. */
    public Optional<Post> regrettable(long postId, Caller caller) {
        caller.require(Role.MEMBER);
        return Optional.ofNullable(entities.find(Post.class, postId)).filter(post -> isRegrettable(post, caller));
    }

    private boolean isRegrettable(Post post, Caller caller) {
        Instant at = post.hiddenAt();
        return post.hiddenBecause() == Hidden.WITHDRAWN
                && at != null
                && at.isAfter(clock.instant().minus(REGRET))
                && sights.of(caller).is(post.authorId());
    }

    /** Shows again what the caller has just taken back. */
    public Outcome restore(long postId, Caller caller) {
        caller.require(Role.MEMBER);
        Optional<Post> found = held.find(postId, sights.of(caller))
                .filter(post -> sights.of(caller).is(post.authorId()));
        if (found.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        Post post = found.get();
        if (!post.isHidden()) {
            return Outcome.DONE;
        }
        if (!isRegrettable(post, caller)) {
            return Outcome.TOO_LATE;
        }
        post.show();
        if (post.isFirst() && post.topic().hiddenBecause() == Hidden.WITHDRAWN) {
            post.topic().show();
        }
        recount(post);
        return Outcome.DONE;
    }

    private void recount(Post post) {
        Topic topic = post.topic();
        counts.recount(topic);
        changes.record(TopicSource.KIND, topic.id());
        changed.fire(new PostChanged(topic.id(), post.id()));
    }
}
