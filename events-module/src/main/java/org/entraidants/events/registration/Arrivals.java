package org.entraidants.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.entraidants.events.gathering.Gathering;

/** Writes down who is there, under the lock of the gathering's row; whatever is sent twice is done once. */
@ApplicationScoped
@Transactional
class Arrivals {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Rows rows;

    @Inject
    Clock clock;

    /** Notes that somebody is there since a moment, or that it was a mistake; false when it is not the day, or nobody. */
    boolean note(long gatheringId, long registrationId, boolean there, Instant since) {
        Gathering gathering = rows.locked(gatheringId);
        Instant now = clock.instant();
        Registration registration = entities.find(Registration.class, registrationId);
        boolean here = registration != null && registration.gathering().id() == gatheringId;
        if (!here || !Day.isNoted(gathering, now)) {
            return false;
        }
        entities.refresh(registration);
        if (there) {
            registration.arrive(Day.arrival(gathering, since, now));
        } else {
            registration.notThere();
        }
        return true;
    }

    /** Somebody who comes online says so; empty for a link that leads nowhere. */
    Optional<Registration> here(String link) {
        return rows.locked(link).map(registration -> {
            Instant now = clock.instant();
            if (isLetIn(registration, now)) {
                registration.arrive(now);
            }
            return registration;
        });
    }

    static boolean isLetIn(Registration registration, Instant now) {
        return registration.online()
                && registration.standing() == Standing.SEATED
                && Day.isJoined(registration.gathering(), now);
    }

    /** Somebody comes who has not asked; who waited, or had left, has a seat then. */
    Registered walkIn(long gatheringId, Wish wish, String key) {
        Gathering gathering = rows.locked(gatheringId);
        Instant now = clock.instant();
        if (!Day.isNoted(gathering, now)) {
            return new Registered.Closed();
        }
        Optional<Registration> before = noted(gathering, key);
        if (before.isPresent()) {
            return new Registered.Done(before.get(), 0);
        }
        Optional<Registration> asked =
                wish.address().isEmpty() ? Optional.empty() : rows.byAddress(gathering, wish.address());
        if (asked.filter(one -> one.standing().isOn()).isPresent()) {
            asked.get().arrive(now);
            return new Registered.Done(asked.get(), 0);
        }
        Registration registration = asked.orElseGet(() -> new Registration(gathering, wish, now));
        asked.ifPresent(one -> one.ask(wish, now));
        registration.walkIn(key, now);
        entities.persist(registration);
        return new Registered.Done(registration, 0);
    }

    private Optional<Registration> noted(Gathering gathering, String key) {
        return entities.createQuery(
                        "select r from Registration r where r.gathering = :gathering and r.doorKey = :key",
                        Registration.class)
                .setParameter("gathering", gathering)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }
}
