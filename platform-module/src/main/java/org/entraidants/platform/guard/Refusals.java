package org.entraidants.platform.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entraidants.platform.job.Forgetful;

/** What is remembered of refused values, and which of them were released. */
@ApplicationScoped
@Transactional
class Refusals implements Forgetful {
    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    /** A row, and whether it was not there before. */
    record Remembered(long id, boolean isNew) {}

    /** Notes that a value was refused, whatever becomes of the caller's transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Remembered remember(long accountId, FieldHit hit, String hash) {
        Instant now = clock.instant();
        Optional<Refusal> known = find(accountId, hash);
        known.ifPresent(refusal -> refusal.again(hit.field(), now));
        Refusal refusal = known.orElseGet(() -> new Refusal(accountId, hit, hash, now));
        if (known.isEmpty()) {
            entities.persist(refusal);
            entities.flush();
        }
        return new Remembered(refusal.id(), known.isEmpty());
    }

    private Optional<Refusal> find(long accountId, String hash) {
        return entities.createQuery(
                        "select r from Refusal r where r.accountId = :account and r.valueHash = :hash", Refusal.class)
                .setParameter("account", accountId)
                .setParameter("hash", hash)
                .getResultStream()
                .findFirst();
    }

    /** Which of these values an author may write all the same. */
    Set<String> released(long accountId, Set<String> hashes) {
        return new HashSet<>(entities.createQuery(
                        "select r.valueHash from Release r where r.accountId = :account and r.valueHash in :hashes",
                        String.class)
                .setParameter("account", accountId)
                .setParameter("hashes", hashes)
                .getResultList());
    }

    boolean ask(Set<Long> ids, long accountId) {
        List<Refusal> own = ids.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select r from Refusal r where r.id in :ids and r.accountId = :account order by r.id",
                                Refusal.class)
                        .setParameter("ids", ids)
                        .setParameter("account", accountId)
                        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList();
        Instant now = clock.instant();
        return own.stream().filter(refusal -> refusal.ask(now)).count() > 0;
    }

    @Override
    public void forgetOld() {
        entities.createQuery("delete from Refusal r where r.refusedAt < :old")
                .setParameter("old", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
