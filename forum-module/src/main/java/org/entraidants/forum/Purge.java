package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
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
    PostFiles files;

    @Inject
    Changes changes;

    @Inject
    Event<PostChanged> changed;

    @Inject
    Event<TextForgotten> forgotten;

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
        forgotten.fire(new TextForgotten(post.topic().id(), post.id()));
    }

    /** Takes away the files of a post: from the end of the transaction on nobody reads them. */
    void dropFiles(Post post) {
        files.hang(post, List.of(), null);
    }

    /** A topic that was merged keeps its title for the log, unless the text that stood below it is taken away. */
    void forgetTitle(Post post) {
        if (post.isFirst()) {
            post.topic().wipe();
        }
        entities.createQuery("""
                        select t from Topic t
                        where t.duplicateOf = :topic and t.hiddenBecause = :merged and t.createdAt = :asked
                        """, Topic.class)
                .setParameter("topic", post.topic())
                .setParameter("merged", Hidden.MERGED)
                .setParameter("asked", post.createdAt())
                .getResultStream()
                .forEach(Topic::wipe);
    }

    /** Has the index, the counts and those who listen follow. */
    void tell(Post post) {
        counts.recount(post.topic());
        changes.record(TopicSource.KIND, post.topic().id());
        changed.fire(new PostChanged(post.topic().id(), post.id()));
    }
}
