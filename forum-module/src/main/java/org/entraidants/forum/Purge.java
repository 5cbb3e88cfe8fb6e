package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.entraidants.platform.change.Changes;

/** Takes a post out of wherever its text has gone: history, index, mails that were not sent yet. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Purge {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    TopicCounts counts;

    @Inject
    Changes changes;

    @Inject
    Event<PostChanged> changed;

    /** Hides a post, and with the first one its topic. */
    void hide(Post post, Hidden why, Instant now) {
        post.hide(why, now);
        if (post.isFirst()) {
            post.topic().hide(why, now);
        }
        tell(post);
    }

    /** Shows a hidden post again, and with the first one its topic. */
    void show(Post post) {
        post.show();
        if (post.isFirst()) {
            post.topic().show();
        }
        tell(post);
    }

    /** Forgets what a post said before; the mails that quote it are taken back by those who wrote them. */
    void forget(Post post) {
        entities.createQuery("delete from PostRevision r where r.post = :post")
                .setParameter("post", post)
                .executeUpdate();
    }

    /** Has the index, the counts and those who listen follow. */
    void tell(Post post) {
        counts.recount(post.topic());
        changes.record(TopicSource.KIND, post.topic().id());
        changed.fire(new PostChanged(post.topic().id(), post.id()));
    }
}
