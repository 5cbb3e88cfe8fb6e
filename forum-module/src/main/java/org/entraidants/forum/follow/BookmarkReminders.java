package org.entraidants.forum.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import org.entraidants.forum.Post;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.job.Round;
import org.entraidants.platform.web.Dates;

/**
 * Tells of kept posts on the day that their keeper chose, from seven in the morning on. The bookmark is locked and other nodes
 * go past it; the mail and that it is told are one commit. What its keeper reads no longer is not told.
 */
@ApplicationScoped
public class BookmarkReminders implements Round {
    private static final int MORNING = 7;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    FollowMail mail;

    @Inject
    Clock clock;

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean look() {
        ZonedDateTime now = clock.instant().atZone(Dates.ZONE);
        return tellNext(now.getHour() < MORNING ? now.minusDays(1) : now);
    }

    /** Tells of one bookmark that is due at a moment; false when there is none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean tellNext(ZonedDateTime now) {
        List<?> due = entities.createNativeQuery("""
                        select account_id, post_id, note from forum_bookmarks where remind_on <= ?
                        order by remind_on, account_id, post_id limit 1 for update skip locked
                        """)
                .setParameter(1, Date.valueOf(now.toLocalDate()))
                .getResultList();
        due.forEach(row -> tell((Object[]) row));
        return !due.isEmpty();
    }

    private void tell(Object[] row) {
        long account = ((Number) row[0]).longValue();
        long post = ((Number) row[1]).longValue();
        if (reads(account, post)) {
            mail.remind(entities.find(Account.class, account), entities.find(Post.class, post), (String) row[2]);
        }
        entities.createNativeQuery("update forum_bookmarks set remind_on = null where account_id = ? and post_id = ?")
                .setParameter(1, account)
                .setParameter(2, post)
                .executeUpdate();
    }

    private boolean reads(long account, long post) {
        return !entities.createNativeQuery("""
                        select p.id from forum_posts p join forum_topics t on t.id = p.topic_id
                        join forum_spaces s on s.id = t.space_id join platform_accounts a on a.id = ?1
                        where p.id = ?2 and p.hidden_at is null and t.hidden_at is null and
                        """ + Rules.READS)
                .setParameter(1, account)
                .setParameter(2, post)
                .getResultList()
                .isEmpty();
    }
}
