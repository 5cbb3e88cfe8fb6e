package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Posts about to be changed: their topics are held until the end of the transaction, so that one waits for the other. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HeldPosts {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /** A post that the caller reads, as it stands once its topic is held; a hidden one for its author and for moderators. */
    Optional<Post> find(long postId, Sight sight) {
        // The post is read after the lock: before, somebody may still be changing it.
        return entities.createQuery("select p.topic.id from Post p where p.id = :id", Long.class)
                .setParameter("id", postId)
                .getResultStream()
                .findFirst()
                .map(topicId -> entities.find(Topic.class, topicId, LockModeType.PESSIMISTIC_WRITE))
                .filter(topic -> sight.mayRead(topic.space()))
                .flatMap(topic -> postOf(topic, postId))
                .filter(post -> isShown(post) || sight.mayEdit(post.authorId()));
    }

    private Optional<Post> postOf(Topic topic, long postId) {
        return Optional.ofNullable(entities.find(Post.class, postId))
                .filter(post -> post.topic().id() == topic.id());
    }

    private static boolean isShown(Post post) {
        return !post.isHidden() && !post.topic().isHidden();
    }

    /**
     * Does something with a post that is shown to everybody who reads its topic.
     *
     * @param deed is not asked while only moderators change anything, and the caller is none
     */
    Outcome with(long postId, Sight sight, Function<Post, Outcome> deed) {
        Optional<Post> found = find(postId, sight).filter(HeldPosts::isShown);
        if (found.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        boolean locked = found.get().topic().isLocked() && !sight.moderator();
        return locked ? Outcome.LOCKED : deed.apply(found.get());
    }

    /** The answers of a topic that are shown and accepted. */
    List<Post> accepted(Topic topic) {
        return entities.createQuery(
                        "select p from Post p where p.topic = :topic and p.acceptedAt is not null and p.hiddenAt is null",
                        Post.class)
                .setParameter("topic", topic)
                .getResultList();
    }
}
