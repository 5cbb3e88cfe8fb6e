package org.entraidants.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the senders of all nodes write about the mails they hold. */
@ApplicationScoped
@Transactional
class Deliveries {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Takes mails whose time has come and that nobody else is taking, the urgent and the old first. */
    List<Mail> claim(String holder, int most) {
        Instant now = clock.instant();
        @SuppressWarnings("unchecked")
        List<Number> ids = entities.createNativeQuery("""
                        select id from platform_mails where state = 'WAITING' and not_before <= ?
                        order by priority, id for update skip locked
                        """)
                .setParameter(1, Timestamp.from(now))
                .setMaxResults(most)
                .getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        List<Mail> mails = entities.createQuery(
                        "select m from Mail m where m.id in :ids order by m.priority, m.id", Mail.class)
                .setParameter("ids", ids.stream().map(Number::longValue).toList())
                .getResultList();
        mails.forEach(mail -> mail.claimBy(holder, now));
        return mails;
    }

    /**
     * Writes steps down, all in one transaction. A mail whose lease has run out meanwhile is left alone.
     *
     * @return the mails that may begin
     */
    Set<Long> write(List<Step> steps) {
        Map<Long, Mail> mails = lockedFor(steps);
        Instant now = clock.instant();
        var begun = new HashSet<Long>();
        for (Step step : steps) {
            Mail finished = mails.get(step.finished());
            if (finished != null && finished.isHeldBy(step.holder())) {
                finished.take(Objects.requireNonNull(step.outcome()), now);
            }
            Mail next = mails.get(step.next());
            if (next != null && next.isHeldBy(step.holder())) {
                next.begin();
                begun.add(next.id());
            }
        }
        return begun;
    }

    private Map<Long, Mail> lockedFor(List<Step> steps) {
        List<Long> ids = steps.stream()
                .flatMap(step -> Stream.of(step.finished(), step.next()))
                .filter(Objects::nonNull)
                .toList();
        return ids.isEmpty() ? new HashMap<>() : locked(ids);
    }

    private Map<Long, Mail> locked(Collection<Long> ids) {
        return entities.createQuery("select m from Mail m where m.id in :ids", Mail.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .collect(Collectors.toMap(Mail::id, Function.identity()));
    }

    /** Keeps what some hold in their hands. */
    void renew(Collection<String> holders) {
        if (!holders.isEmpty()) {
            entities.createQuery("update Mail m set m.leaseUntil = :until where m.claim in :holders")
                    .setParameter("until", clock.instant().plus(Mail.LEASE))
                    .setParameter("holders", List.copyOf(holders))
                    .executeUpdate();
        }
    }

    /** Gives back what somebody took and has not begun. */
    void giveBack(String holder) {
        entities.createNativeQuery("""
                        update platform_mails set state = 'WAITING', claim = null, lease_until = null
                        where claim = ? and state = 'CLAIMED'
                        """).setParameter(1, holder).executeUpdate();
    }

    /** Takes back what silent nodes held; what they had begun may have arrived, and is sent again all the same. */
    void takeBack() {
        entities.createNativeQuery("""
                        update platform_mails set state = 'WAITING', claim = null, lease_until = null,
                            possible_doubles = possible_doubles + case when state = 'SENDING' then 1 else 0 end,
                            attempts = attempts + case when state = 'SENDING' then 1 else 0 end
                        where state in ('CLAIMED', 'SENDING') and lease_until < ?
                        """)
                .setParameter(1, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
