package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;

/** The boundary of what people say of posts with one button: useful, or blocked there too. */
@ApplicationScoped
@Transactional
public class Marks {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    HeldPosts held;

    @Inject
    Sights sights;

    @Inject
    Clock clock;

    /** The caller finds a post of somebody else useful, or does no longer. */
    public Outcome useful(long postId, boolean is, Caller caller) {
        caller.require(Role.MEMBER);
        Sight sight = sights.of(caller);
        return held.with(postId, sight, post -> {
            if (sight.is(post.authorId())) {
                return Outcome.FORBIDDEN;
            }
            put(post, Mark.Kind.USEFUL, is, sight);
            count("update forum_posts set useful", "id = ?2", post, Mark.Kind.USEFUL);
            return Outcome.DONE;
        });
    }

    /** The caller is blocked where somebody else has asked, or is no longer. */
    public Outcome blocked(long postId, boolean is, Caller caller) {
        caller.require(Role.MEMBER);
        Sight sight = sights.of(caller);
        return held.with(postId, sight, post -> {
            if (!post.isFirst() || !post.topic().kind().isSolvable()) {
                return Outcome.UNKNOWN;
            }
            if (sight.is(post.authorId())) {
                return Outcome.FORBIDDEN;
            }
            put(post, Mark.Kind.BLOCKED, is, sight);
            count(
                    "update forum_topics set also_blocked",
                    "id = (select topic_id from forum_posts where id = ?2)",
                    post,
                    Mark.Kind.BLOCKED);
            return Outcome.DONE;
        });
    }

    private void put(Post post, Mark.Kind kind, boolean made, Sight sight) {
        long account = Objects.requireNonNull(sight.accountId());
        Mark mark = entities.find(Mark.class, new Mark.Key(post.id(), account, kind));
        if (made && mark == null) {
            entities.persist(new Mark(post.id(), account, kind, clock.instant()));
        } else if (!made && mark != null) {
            entities.remove(mark);
        }
        entities.flush();
    }

    /** One statement, under the lock of the topic; the version stays, as no text has changed. */
    private void count(String what, String where, Post post, Mark.Kind kind) {
        String marks = " = (select count(*) from forum_marks m where m.post_id = ?1 and m.kind = ?3) where ";
        entities.createNativeQuery(what + marks + where)
                .setParameter(1, post.id())
                .setParameter(2, post.id())
                .setParameter(3, kind.name())
                .executeUpdate();
    }

    /** What the caller has said of some posts, by their numbers; one statement. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<Long, Set<Mark.Kind>> of(Collection<Long> postIds, Sight sight) {
        var marks = new HashMap<Long, Set<Mark.Kind>>();
        if (sight.accountId() != null && !postIds.isEmpty()) {
            entities.createQuery("select m from Mark m where m.accountId = :who and m.postId in :posts", Mark.class)
                    .setParameter("who", sight.accountId())
                    .setParameter("posts", postIds)
                    .getResultList()
                    .forEach(mark -> marks.computeIfAbsent(mark.postId(), id -> EnumSet.noneOf(Mark.Kind.class))
                            .add(mark.kind()));
        }
        return marks;
    }
}
