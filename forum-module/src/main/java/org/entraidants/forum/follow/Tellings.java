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
import org.entraidants.platform.account.Account;
import org.entraidants.platform.job.Round;
import org.entraidants.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/**
 * Writes to whom something is to be told: one mail for all that waits about one topic, one mail a minute. The person's row is
 * locked and other nodes go past it; the mail, what it has told and the next moment are one commit.
 */
@ApplicationScoped
public class Tellings implements Round {
    private static final int MOST = 200;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    FollowMail mail;

    @Inject
    Clock clock;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(10);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean look() {
        Instant now = clock.instant();
        List<?> due = entities.createNativeQuery("""
                        select account_id, mailed_at from forum_readers where tell_at <= ?
                        order by tell_at, account_id limit 1 for update skip locked
                        """)
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        if (due.isEmpty()) {
            return false;
        }
        Object[] row = (Object[]) due.get(0);
        long account = ((Number) row[0]).longValue();
        Instant mailed = instant(row[1]);
        if (mailed != null && mailed.plus(Plan.BETWEEN).isAfter(now)) {
            lookAgain(account, mailed.plus(Plan.BETWEEN));
        } else {
            tell(account, Plan.of(waiting(account), now), now);
        }
        return true;
    }

    private void tell(long account, Plan plan, Instant now) {
        if (!plan.mail().isEmpty()) {
            mail.tell(entities.find(Account.class, account), plan.mail(), now);
            entities.createNativeQuery("update forum_readers set mailed_at = ? where account_id = ?")
                    .setParameter(1, Timestamp.from(now))
                    .setParameter(2, account)
                    .executeUpdate();
        }
        plan.mail().forEach(one -> told(account, one, now));
        plan.over().forEach(one -> told(account, one, now));
        lookAgain(account, plan.next());
    }

    private void told(long account, Pending one, Instant now) {
        entities.createNativeQuery("""
                        update forum_notices set told_at = ? where account_id = ? and post_id = ? and reason = ?
                        """)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, account)
                .setParameter(3, one.postId())
                .setParameter(4, one.reason().name())
                .executeUpdate();
    }

    private void lookAgain(long account, @Nullable Instant next) {
        entities.createNativeQuery(
                        "update forum_readers set tell_at = cast(? as timestamp with time zone) where account_id = ?")
                .setParameter(1, next == null ? null : Timestamp.from(next))
                .setParameter(2, account)
                .executeUpdate();
    }

    /** What waits for somebody and what they may read; what is hidden waits until it is shown again. */
    private List<Pending> waiting(long account) {
        List<?> rows = entities.createNativeQuery("""
                        select n.post_id, t.id as topic, n.reason, %s as degree, d.pace, p.number, r.number as seen,
                               r.told_at, r.read_at
                        from forum_notices n join forum_posts p on p.id = n.post_id
                        join forum_topics t on t.id = p.topic_id join forum_spaces s on s.id = t.space_id
                        join platform_accounts a on a.id = n.account_id
                        join forum_readers d on d.account_id = a.id
                        left join forum_readings r on r.account_id = a.id and r.topic_id = t.id
                        where n.account_id = ? and n.told_at is null and p.hidden_at is null and t.hidden_at is null
                          and d.pace <> 'NEVER' and %s order by n.made_at, p.number
                        """.formatted(Rules.level("a.id"), Rules.READS))
                .setParameter(1, account)
                .setMaxResults(MOST)
                .getResultList();
        return rows.stream().map(row -> pending((Object[]) row)).toList();
    }

    private static Pending pending(Object[] row) {
        return new Pending(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                Reason.valueOf((String) row[2]),
                Level.of((Number) row[3]),
                Pace.valueOf((String) row[4]) == Pace.AT_ONCE,
                ((Number) row[5]).intValue(),
                row[6] == null ? 0 : ((Number) row[6]).intValue(),
                instant(row[7]),
                instant(row[8]));
    }

    private static @Nullable Instant instant(Object column) {
        return new InstantColumn().convertToEntityAttribute(column);
    }
}
