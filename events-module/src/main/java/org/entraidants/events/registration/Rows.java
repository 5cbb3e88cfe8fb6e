package org.entraidants.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.entraidants.events.gathering.Gathering;

/** Rows that are about to change: who changes one holds the lock of its gathering. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Rows {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /** A gathering, as it is once nobody else changes it. */
    Gathering locked(long gatheringId) {
        return entities.find(Gathering.class, gatheringId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** A registration and its gathering, as they are once nobody else changes them. */
    Optional<Registration> locked(String link) {
        Optional<Registration> found = entities.createQuery(
                        "select r from Registration r where r.link = :link", Registration.class)
                .setParameter("link", link)
                .getResultStream()
                .findFirst();
        found.ifPresent(registration -> {
            locked(registration.gathering().id());
            entities.refresh(registration);
        });
        return found;
    }

    /** Whose mail address it is. */
    Optional<Registration> byAddress(Gathering gathering, String address) {
        return entities.createQuery(
                        "select r from Registration r where r.gathering = :gathering and r.address = :address",
                        Registration.class)
                .setParameter("gathering", gathering)
                .setParameter("address", address)
                .getResultStream()
                .findFirst();
    }
}
