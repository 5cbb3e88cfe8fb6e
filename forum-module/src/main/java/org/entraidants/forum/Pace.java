package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.Optional;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.config.Settings;
import org.jspecify.annotations.Nullable;

/** Whether somebody writes too fast, counted in the database for all nodes, with one statement and the account. Moderators may. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Pace {
    private static final int UNBOUNDED = 1000;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    Optional<Writing.Held> topic(String body, @Nullable Long author) {
        return author == null || isFree(author) ? Optional.empty() : rules().topic(of(author, body), clock.instant());
    }

    Optional<Writing.Held> answer(String body, @Nullable Long author) {
        return author == null || isFree(author) ? Optional.empty() : rules().answer(of(author, body), clock.instant());
    }

    private boolean isFree(long author) {
        return settings.limits().pace() >= UNBOUNDED
                || entities.find(Account.class, author).role().covers(Role.ANIMATOR);
    }

    private PaceRules rules() {
        return new PaceRules(settings.limits().pace());
    }

    private PaceRules.Habit of(long author, String body) {
        Instant now = clock.instant();
        Object[] row = (Object[]) entities.createNativeQuery("""
                        select (select a.created_at from platform_accounts a where a.id = ?),
                            (select count(*) from (select q.id from forum_posts q where q.author_id = ?
                                and q.hidden_at is null and q.created_at < ? fetch first 2 rows only) few),
                            count(case when p.number = 1 then 1 end),
                            min(case when p.number = 1 then p.created_at end),
                            max(case when p.number = 1 then p.created_at end),
                            count(case when p.number > 1 then 1 end),
                            min(case when p.number > 1 then p.created_at end),
                            max(case when p.number > 1 then p.created_at end),
                            max(p.created_at),
                            count(case when p.created_at > ? and p.body <> '' and p.body = ? then 1 end)
                        from forum_posts p where p.author_id = ? and p.created_at > ?
                        """)
                .setParameter(1, author)
                .setParameter(2, author)
                .setParameter(3, Timestamp.from(now.minus(PaceRules.DAY)))
                .setParameter(
                        4,
                        Timestamp.from(now.minus(
                                PaceRules.SAME_TEXT.dividedBy(settings.limits().pace()))))
                .setParameter(5, body.strip())
                .setParameter(6, author)
                .setParameter(7, Timestamp.from(now.minus(PaceRules.DAY)))
                .getSingleResult();
        return new PaceRules.Habit(
                Objects.requireNonNullElse(instant(row[0]), Instant.EPOCH),
                number(row[1]),
                new PaceRules.Today(number(row[2]), instant(row[3]), instant(row[4])),
                new PaceRules.Today(number(row[5]), instant(row[6]), instant(row[7])),
                instant(row[8]),
                number(row[9]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** The one database answers like this, the other like that. */
    private static @Nullable Instant instant(@Nullable Object value) {
        return value instanceof OffsetDateTime zoned
                ? zoned.toInstant()
                : value == null ? null : ((Timestamp) value).toInstant();
    }
}
