package org.entraidants.platform.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.guard.Counts.Outcome;
import org.entraidants.platform.privacy.Kind;
import org.jspecify.annotations.Nullable;

/** The boundary of the moderators of the guard. They see that something was refused, never what. */
@ApplicationScoped
@Transactional
public class GuardDesk {
    private static final int DAYS = 30;
    private static final int MOST = 100;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    CountRows rows;

    @Inject
    Clock clock;

    /** A refusal whose author holds that it is no personal data. */
    public record Asked(long id, Kind kind, String field, String author, Instant refusedAt) {}

    /** A release: who let whom write what kind of value, and when. */
    public record Released(Kind kind, String field, String author, String moderator, Instant at) {}

    /** How often a kind was found, by what became of it. */
    public record Figures(Kind kind, long refused, long sentAnyway, long masked, long released) {}

    /** What waits for a decision, the oldest first. */
    public List<Asked> asked(Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery("""
                        select r.id, r.kind, r.field, a.name, r.refusedAt from Refusal r, Account a
                        where a.id = r.accountId and r.askedAt is not null and r.decidedAt is null
                        order by r.askedAt, r.id
                        """, Object[].class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Asked((Long) row[0], (Kind) row[1], (String) row[2], (String) row[3], (Instant) row[4]))
                .toList();
    }

    /**
     * Lets the author write the value that was refused.
     *
     * @return whether nobody has decided before
     */
    public boolean release(long refusalId, Caller caller) {
        Refusal refusal = undecided(refusalId, caller);
        if (refusal == null) {
            return false;
        }
        long moderator = caller.identity().orElseThrow().accountId();
        refusal.decide(moderator, clock.instant());
        entities.persist(new Release(refusal, moderator, clock.instant()));
        return true;
    }

    /** Lets a refusal stand; see {@link #release}. */
    public boolean decline(long refusalId, Caller caller) {
        Refusal refusal = undecided(refusalId, caller);
        if (refusal != null) {
            refusal.decide(caller.identity().orElseThrow().accountId(), clock.instant());
        }
        return refusal != null;
    }

    private @Nullable Refusal undecided(long refusalId, Caller caller) {
        caller.require(Role.ANIMATOR);
        Refusal refusal = entities.find(Refusal.class, refusalId, LockModeType.PESSIMISTIC_WRITE);
        return refusal != null && refusal.isWaiting() ? refusal : null;
    }

    /** The newest releases. */
    public List<Released> released(Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery("""
                        select r.kind, r.field, a.name, m.name, r.releasedAt from Release r, Account a, Account m
                        where a.id = r.accountId and m.id = r.releasedBy order by r.id desc
                        """, Object[].class)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Released(
                        (Kind) row[0], (String) row[1], (String) row[2], (String) row[3], (Instant) row[4]))
                .toList();
    }

    /** What was found within 30 days, kind by kind. */
    public List<Figures> figures(Caller caller) {
        caller.require(Role.ANIMATOR);
        Map<Kind, Map<Outcome, Long>> times = new EnumMap<>(Kind.class);
        for (Object[] row :
                rows.since(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS))) {
            times.computeIfAbsent(Kind.valueOf((String) row[0]), kind -> new EnumMap<>(Outcome.class))
                    .put(Outcome.valueOf((String) row[1]), ((Number) row[2]).longValue());
        }
        return times.entrySet().stream()
                .map(entry -> figures(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Figures figures(Kind kind, Map<Outcome, Long> times) {
        return new Figures(
                kind,
                times.getOrDefault(Outcome.REFUSED, 0L),
                times.getOrDefault(Outcome.SENT_ANYWAY, 0L),
                times.getOrDefault(Outcome.MASKED, 0L),
                times.getOrDefault(Outcome.RELEASED, 0L));
    }
}
