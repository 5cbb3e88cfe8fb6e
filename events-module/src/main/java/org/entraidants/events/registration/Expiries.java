package org.entraidants.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.entraidants.platform.job.Round;

/** Ends what nobody has answered in time, so that the seat goes to the next. */
@ApplicationScoped
class Expiries implements Round {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Seats seats;

    @Inject
    Clock clock;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean look() {
        List<?> due = entities.createNativeQuery(
                        "select id from events_registrations where until_at <= ? order by until_at, id limit 1")
                .setParameter(1, Timestamp.from(clock.instant()))
                .getResultList();
        // The lock of the gathering decides between two nodes; the second finds the row as the first has left it.
        due.forEach(id -> seats.expire(((Number) id).longValue()));
        return !due.isEmpty();
    }
}
