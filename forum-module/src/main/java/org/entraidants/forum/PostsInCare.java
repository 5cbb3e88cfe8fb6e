package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Posts that are about to be changed by those who look after them. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PostsInCare {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Pen pen;

    /** A post that the caller sees; its topic is held until the end of the transaction. */
    Optional<Post> post(long postId, Sight sight) {
        Optional<Post> found = Optional.ofNullable(entities.find(Post.class, postId))
                .filter(post -> pen.locked(post.topic().id(), sight).isPresent());
        // Somebody may have changed or moved it while this waited for the topic.
        found.ifPresent(entities::refresh);
        return found.filter(post -> pen.locked(post.topic().id(), sight).isPresent())
                .filter(post -> !post.isHidden() || sight.moderator());
    }
}
