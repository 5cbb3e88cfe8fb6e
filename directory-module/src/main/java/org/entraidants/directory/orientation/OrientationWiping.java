package org.entraidants.directory.orientation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.job.Forgetful;

/** Wipes orientations that nobody has touched for the set time, open ones too; what they count for is kept. */
@ApplicationScoped
@Transactional
class OrientationWiping implements Forgetful {
    private static final int AT_ONCE = 1_000;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    private record Key(String month, long structure, Matter matter) {
        Key(Orientation orientation) {
            this(orientation.sentMonth(), orientation.structure().id(), orientation.matter());
        }
    }

    @Override
    public void forgetOld() {
        wipe(clock.instant());
    }

    /**
     * Wipes as of a moment. Whoever changes or wipes one of them at the same time makes all of it wait for the next hour:
     * the versions do not fit, and nothing is counted twice.
     */
    void wipe(Instant now) {
        Instant limit = now.minus(Duration.ofDays(settings.orientationDays()));
        List<Orientation> old = entities.createQuery(
                        "select o from Orientation o where o.changedAt < :limit order by o.id", Orientation.class)
                .setParameter("limit", limit)
                .setMaxResults(AT_ONCE)
                .getResultList();
        wipe(old);
    }

    /** Wipes some of those that somebody has sent who is forgotten; true when there were any. */
    boolean wipeSentBy(long accountId) {
        List<Orientation> sent = entities.createQuery(
                        "select o from Orientation o where o.sender.id = :sender order by o.id", Orientation.class)
                .setParameter("sender", accountId)
                .setMaxResults(AT_ONCE)
                .getResultList();
        wipe(sent);
        return !sent.isEmpty();
    }

    private void wipe(List<Orientation> gone) {
        Map<Key, List<Orientation>> groups = gone.stream().collect(Collectors.groupingBy(Key::new));
        groups.forEach(this::count);
        gone.forEach(entities::remove);
    }

    /** Adds to what is counted; the row is made first if need be, even when another node makes it at the same time. */
    private void count(Key key, List<Orientation> wiped) {
        entities.createNativeQuery("""
                        insert into directory_orientation_counts
                            (sent_month, structure_id, matter, sent, accepted, met, closed, declined)
                        values (?, ?, ?, 0, 0, 0, 0, 0) on conflict do nothing
                        """)
                .setParameter(1, key.month())
                .setParameter(2, key.structure())
                .setParameter(3, key.matter().name())
                .executeUpdate();
        entities.createNativeQuery("""
                        update directory_orientation_counts set sent = sent + ?, accepted = accepted + ?,
                            met = met + ?, closed = closed + ?, declined = declined + ?
                        where sent_month = ? and structure_id = ? and matter = ?
                        """)
                .setParameter(1, wiped.size())
                .setParameter(2, of(wiped, orientation -> orientation.acceptedAt() != null))
                .setParameter(3, of(wiped, orientation -> orientation.metAt() != null))
                .setParameter(4, of(wiped, orientation -> orientation.state() == State.CLOSED))
                .setParameter(5, of(wiped, orientation -> orientation.state() == State.DECLINED))
                .setParameter(6, key.month())
                .setParameter(7, key.structure())
                .setParameter(8, key.matter().name())
                .executeUpdate();
    }

    private static long of(List<Orientation> wiped, Predicate<Orientation> reached) {
        return wiped.stream().filter(reached).count();
    }
}
