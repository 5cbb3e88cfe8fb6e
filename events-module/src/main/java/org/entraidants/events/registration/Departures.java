package org.entraidants.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;

/** Gives back the seats of somebody who has left the network; nobody is told but those who wait. */
@ApplicationScoped
class Departures {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Rows rows;

    @Inject
    Seats seats;

    @Inject
    Clock clock;

    /**
     * Gives one back; false when there is none left.
     *
     * @param address by which they may have come as a guest
     */
    @Transactional
    boolean one(long accountId, String address) {
        Optional<Registration> found = entities.createQuery("""
                        select r from Registration r where (r.accountId = :account or r.address = :address)
                          and r.state in :on and r.gathering.endsAt > :now order by r.id
                        """, Registration.class)
                .setParameter("account", accountId)
                .setParameter("address", address)
                .setParameter("on", EnumSet.complementOf(EnumSet.of(Standing.LEFT, Standing.EXPIRED)))
                .setParameter("now", clock.instant())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        found.flatMap(registration -> rows.locked(registration.link())).ifPresent(registration -> {
            registration.stand(Standing.LEFT, null);
            seats.fill(registration.gathering(), clock.instant());
        });
        return found.isPresent();
    }
}
