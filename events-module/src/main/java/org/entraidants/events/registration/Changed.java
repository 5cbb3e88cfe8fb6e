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
import org.entraidants.events.gathering.Gathering;
import org.entraidants.platform.job.Round;

/**
 * Tells those who come that a gathering has changed or is cancelled, once its planner has been quiet for a while. The row is
 * locked and other nodes go past it; all its mails and the end of the announcement are one commit.
 */
@ApplicationScoped
class Changed implements Round {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    RegistrationMail mail;

    @Inject
    Clock clock;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(20);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean look() {
        List<?> due = entities.createNativeQuery("""
                        select id from events_gatherings where tell_at <= ? order by tell_at, id limit 1
                        for update skip locked
                        """)
                .setParameter(1, Timestamp.from(clock.instant()))
                .getResultList();
        due.forEach(id -> tell(entities.find(Gathering.class, ((Number) id).longValue())));
        return !due.isEmpty();
    }

    private void tell(Gathering gathering) {
        entities.refresh(gathering);
        List<Registration> people = entities.createQuery("""
                        select r from Registration r where r.gathering = :gathering and r.state in :on order by r.rank
                        """, Registration.class)
                .setParameter("gathering", gathering)
                .setParameter("on", List.of(Standing.SEATED, Standing.WAITING, Standing.OFFERED))
                .getResultList();
        people.forEach(gathering.isCancelled() ? mail::tellCancelled : mail::tellChange);
        gathering.told();
    }
}
