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
import org.entraidants.forum.Topic;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.job.Round;
import org.entraidants.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/**
 * Writes the digests: what was written since the last one in what somebody follows, and they have not read. Nothing new is
 * no mail. The person's row is locked and other nodes go past it; the mail and the next moment are one commit.
 */
@ApplicationScoped
public class Digests implements Round {
    static final int MOST = 20;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    FollowMail mail;

    @Inject
    Clock clock;

    /** A topic of a digest, and how much is new in it. */
    record Line(String title, String path, int posts) {}

    @Override
    public Duration pause() {
        return Duration.ofMinutes(1);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean look() {
        Instant now = clock.instant();
        List<?> due = entities.createNativeQuery("""
                        select account_id, pace, digested_at, mailed_at from forum_readers where digest_at <= ?
                        order by digest_at, account_id limit 1 for update skip locked
                        """)
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        if (due.isEmpty()) {
            return false;
        }
        Object[] row = (Object[]) due.get(0);
        long account = ((Number) row[0]).longValue();
        Instant mailed = instant(row[3]);
        if (mailed != null && mailed.plus(Plan.BETWEEN).isAfter(now)) {
            wait(account, mailed.plus(Plan.BETWEEN));
        } else {
            write(account, Pace.valueOf((String) row[1]), instant(row[2]), now);
        }
        return true;
    }

    private void wait(long account, Instant until) {
        entities.createNativeQuery("update forum_readers set digest_at = ? where account_id = ?")
                .setParameter(1, Timestamp.from(until))
                .setParameter(2, account)
                .executeUpdate();
    }

    private void write(long account, Pace pace, @Nullable Instant since, Instant now) {
        List<Line> lines = lines(account, pace, since == null ? now : since, now);
        if (!lines.isEmpty()) {
            mail.digest(entities.find(Account.class, account), lines);
        }
        entities.createNativeQuery("""
                        update forum_readers set digested_at = ?1, digest_at = cast(?2 as timestamp with time zone),
                            mailed_at = case when ?3 > 0 then ?1 else mailed_at end where account_id = ?4
                        """)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, pace.digestAfter(now).map(Timestamp::from).orElse(null))
                .setParameter(3, lines.size())
                .setParameter(4, account)
                .executeUpdate();
    }

    private List<Line> lines(long account, Pace pace, Instant since, Instant now) {
        List<?> rows = entities.createNativeQuery(
                        """
                        select t.id, t.title, count(p.id)
                        from (select t.id, t.title, t.bumped_at, t.hidden_at, t.space_id, %s as degree
                              from forum_topics t where t.bumped_at > ?3) t
                        join forum_spaces s on s.id = t.space_id join platform_accounts a on a.id = ?1
                        join forum_posts p on p.topic_id = t.id
                        left join forum_readings r on r.topic_id = t.id and r.account_id = ?1
                        where t.hidden_at is null and t.degree in %s and p.created_at > ?3 and %s and %s
                        group by t.id, t.title, t.bumped_at order by t.bumped_at desc, t.id desc
                        """.formatted(Rules.level("?1"), degrees(pace), Rules.UNREAD, Rules.READS))
                .setParameter(1, account)
                .setParameter(2, Timestamp.from(now.minus(Rules.OLDEST)))
                .setParameter(3, Timestamp.from(since))
                .setMaxResults(MOST + 1)
                .getResultList();
        return rows.stream().map(row -> line((Object[]) row)).toList();
    }

    private static String degrees(Pace pace) {
        return pace.tells(Level.WATCHED) ? "(2, 3)" : "(2)";
    }

    private static Line line(Object[] row) {
        String title = (String) row[1];
        return new Line(title, Topic.path(((Number) row[0]).longValue(), title), ((Number) row[2]).intValue());
    }

    private static @Nullable Instant instant(Object column) {
        return new InstantColumn().convertToEntityAttribute(column);
    }
}
