package org.entraidants.forum.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entraidants.forum.Post;
import org.entraidants.platform.job.Round;

/**
 * Finds out who is to be told of a post whose minute is over. The row is locked and other nodes go past it; the notices and
 * the end of the announcement are one commit. What is hidden waits until it is shown again.
 */
@ApplicationScoped
public class Announcements implements Round {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Audience audience;

    @Inject
    Readers readers;

    @Inject
    Clock clock;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean look() {
        return announceDue(clock.instant());
    }

    boolean announceDue(Instant now) {
        List<?> due = entities.createNativeQuery("""
                        select post_id, fresh from forum_announcements where due_at <= ?
                        order by due_at, post_id limit 1 for update skip locked
                        """)
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        if (due.isEmpty()) {
            return false;
        }
        Object[] row = (Object[]) due.get(0);
        Post post = entities.find(Post.class, ((Number) row[0]).longValue());
        if (post.isHidden() || post.topic().isHidden()) {
            execute("update forum_announcements set due_at = null where post_id = ?", post.id());
        } else {
            announce(post, (Boolean) row[1], now);
            execute("delete from forum_announcements where post_id = ?", post.id());
        }
        return true;
    }

    private void announce(Post post, boolean fresh, Instant now) {
        if (fresh) {
            notice(post, audience.watchers(post), Reason.POST, now);
        }
        notice(post, audience.mentioned(post), Reason.MENTION, now);
        notice(post, audience.thanked(post), Reason.ACCEPTED, now);
        entities.createNativeQuery("""
                        update forum_readers set tell_at = ?1 where (tell_at is null or tell_at > ?1) and account_id in
                            (select n.account_id from forum_notices n where n.post_id = ?2 and n.told_at is null)
                        """)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, post.id())
                .executeUpdate();
    }

    private void notice(Post post, List<Long> accounts, Reason reason, Instant now) {
        for (long account : accounts) {
            readers.ensure(account);
            entities.createNativeQuery("""
                            insert into forum_notices (account_id, post_id, reason, made_at) values (?, ?, ?, ?)
                            on conflict do nothing
                            """)
                    .setParameter(1, account)
                    .setParameter(2, post.id())
                    .setParameter(3, reason.name())
                    .setParameter(4, Timestamp.from(now))
                    .executeUpdate();
        }
    }

    private void execute(String sql, long postId) {
        entities.createNativeQuery(sql).setParameter(1, postId).executeUpdate();
    }
}
