package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.entraidants.directory.Referents;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.change.Changes;

/** The boundary of answers that solve their topic, and of whether they still hold. */
@ApplicationScoped
@Transactional
public class Solutions {
    @Inject
    HeldPosts held;

    @Inject
    Sights sights;

    @Inject
    Referents referents;

    @Inject
    Changes changes;

    @Inject
    Event<PostChanged> changed;

    @Inject
    Clock clock;

    /**
     * Accepts an answer as a solution of its topic, or takes that back. A topic may have several.
     *
     * @throws org.entraidants.platform.account.AccessDenied unless the caller is a member
     */
    public Outcome accept(long postId, boolean as, Caller caller) {
        caller.require(Role.MEMBER);
        Sight sight = sights.of(caller);
        return held.with(postId, sight, post -> accept(post, as, sight));
    }

    private Outcome accept(Post post, boolean as, Sight sight) {
        Topic topic = post.topic();
        if (post.isFirst() || !topic.kind().isSolvable()) {
            return Outcome.UNKNOWN;
        }
        if (!mayAccept(topic, sight)) {
            return Outcome.FORBIDDEN;
        }
        if (as != topic.isSolvedBy(post)) {
            post.accept(sight.accountId(), as ? clock.instant() : null);
            topic.settle(held.accepted(topic), clock.instant());
            tell(post);
        }
        return Outcome.DONE;
    }

    /** Who says that an answer solves a topic: who asked, whoever answers for a structure, and moderators. */
    public boolean mayAccept(Topic topic, Sight sight) {
        if (!topic.kind().isSolvable() || !sight.answerable().contains(topic.spaceId())) {
            return sight.moderator();
        }
        boolean open = sight.moderator() || !topic.isLocked();
        return open && (sight.mayEdit(topic.authorId()) || referents.isReferent(sight.accountId()));
    }

    /** Says that an accepted answer still holds today. */
    public Outcome confirm(long postId, Caller caller) {
        caller.require(Role.MEMBER);
        Sight sight = sights.of(caller);
        return held.with(postId, sight, post -> {
            if (!post.isAccepted()) {
                return Outcome.UNKNOWN;
            }
            if (!sight.mayAnswerIn(post.topic().space())) {
                return Outcome.FORBIDDEN;
            }
            post.confirm(sight.accountId(), clock.instant());
            tell(post);
            return Outcome.DONE;
        });
    }

    private void tell(Post post) {
        changes.record(TopicSource.KIND, post.topic().id());
        changed.fire(new PostChanged(post.topic().id(), post.id()));
    }
}
