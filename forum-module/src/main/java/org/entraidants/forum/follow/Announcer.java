package org.entraidants.forum.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.entraidants.forum.Post;
import org.entraidants.forum.PostChanged;
import org.entraidants.forum.PostWritten;
import org.entraidants.forum.TextForgotten;
import org.entraidants.forum.Topic;

/**
 * Writes down, in the transaction of a post, that it is to be announced; who writes in a topic follows it from then on. An
 * announcement waits a minute, and a minute more after each change, so that it tells what the post says in the end.
 */
@ApplicationScoped
class Announcer {
    static final Duration WAIT = Duration.ofSeconds(60);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Readers readers;

    @Inject
    Follows follows;

    @Inject
    FollowMail mail;

    @Inject
    Clock clock;

    void written(@Observes PostWritten written) {
        entities.createNativeQuery("""
                        insert into forum_announcements (post_id, fresh, due_at) values (?, true, ?) on conflict do nothing
                        """)
                .setParameter(1, written.postId())
                .setParameter(2, due())
                .executeUpdate();
        Long author = entities.find(Post.class, written.postId()).authorId();
        if (author != null) {
            readers.ensure(author);
            follows.begin(author, Thing.topic(written.topicId()), ownLevel(author), true);
        }
    }

    private Level ownLevel(long account) {
        List<?> own = entities.createNativeQuery("select own_degree from forum_readers where account_id = ?")
                .setParameter(1, account)
                .getResultList();
        return Level.of((Number) own.get(0));
    }

    void changed(@Observes PostChanged changed) {
        entities.createNativeQuery("""
                        insert into forum_announcements (post_id, fresh, due_at)
                        select p.id, false, p.created_at from forum_posts p where p.id = ? on conflict do nothing
                        """).setParameter(1, changed.postId()).executeUpdate();
        // What waits in the same topic may be seen again by now.
        entities.createNativeQuery("""
                        update forum_announcements set due_at = ? where post_id = ?
                          or (due_at is null and post_id in (select p.id from forum_posts p where p.topic_id = ?))
                        """)
                .setParameter(1, due())
                .setParameter(2, changed.postId())
                .setParameter(3, changed.topicId())
                .executeUpdate();
        withdraw(changed.postId());
    }

    /** What was taken away for its personal data is not mailed any more either, be it shown with other words. */
    void forgotten(@Observes TextForgotten forgotten) {
        mail.withdraw(entities.find(Topic.class, forgotten.topicId()));
    }

    /** What is hidden is not mailed any more, not even what was about to leave. */
    private void withdraw(long postId) {
        Post post = entities.find(Post.class, postId);
        if (post != null && (post.isHidden() || post.topic().isHidden())) {
            mail.withdraw(post.topic());
        }
    }

    private Timestamp due() {
        return Timestamp.from(clock.instant().plus(WAIT));
    }
}
