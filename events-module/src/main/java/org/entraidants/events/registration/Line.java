package org.entraidants.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.entraidants.events.gathering.Mode;
import org.entraidants.events.gathering.Seating;

/** The line of those who wait. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
class Line {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /** How many wait for the same, up to and with this one; 0 for who does not wait. */
    int position(Registration registration) {
        if (registration.standing() != Standing.WAITING) {
            return 0;
        }
        Seating seating = registration.gathering().seating();
        boolean last = registration.rank() == seating.lastRank()
                && registration.gathering().mode() != Mode.HYBRID;
        return last ? seating.waiting() : counted(registration);
    }

    private int counted(Registration registration) {
        return entities.createQuery("""
                        select count(r) from Registration r where r.gathering.id = :gathering
                        and r.state = :waiting and r.online = :online and r.rank <= :rank
                        """, Long.class)
                .setParameter("gathering", registration.gathering().id())
                .setParameter("waiting", Standing.WAITING)
                .setParameter("online", registration.online())
                .setParameter("rank", registration.rank())
                .getSingleResult()
                .intValue();
    }
}
