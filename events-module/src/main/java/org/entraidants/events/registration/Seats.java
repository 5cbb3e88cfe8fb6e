package org.entraidants.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entraidants.events.gathering.Flaw;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.GatheringChanged;
import org.entraidants.platform.change.Changes;

/**
 * Gives seats and takes them back, each time under the lock of the gathering's row: the last seat is given once, and those who
 * wait are served in the order in which they came.
 */
@ApplicationScoped
@Transactional
class Seats {
    /** How long the seat of a guest is kept until the mail is answered. */
    static final Duration TO_CONFIRM = Duration.ofMinutes(30);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Rows rows;

    @Inject
    RegistrationMail mail;

    @Inject
    Line line;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    /** Notes that somebody asks to come; done twice it is done once. */
    Registered register(long gatheringId, Wish wish) {
        Gathering gathering = rows.locked(gatheringId);
        Instant now = clock.instant();
        if (!gathering.isComing(now)) {
            return new Registered.Closed();
        }
        Optional<Registration> before = rows.byAddress(gathering, wish.address());
        if (before.filter(one -> one.standing().isOn()).isPresent()) {
            return again(before.get(), wish);
        }
        if (isTooMany(gathering, wish)) {
            int most = java.util.Objects.requireNonNull(gathering.seating().perStructure());
            return new Registered.Flawed(List.of(new Flaw("structure", Flaw.Kind.TOO_MANY, most)));
        }
        boolean wasFull = gathering.isFull();
        Registration registration = before.orElseGet(() -> new Registration(gathering, wish, now));
        if (before.isPresent()) {
            registration.ask(wish, now);
        } else {
            entities.persist(registration);
        }
        admit(registration, wish.known(), now);
        tellSearch(gathering, wasFull);
        return wish.known() ? done(registration) : new Registered.Asked();
    }

    /** Who is on the list already stays where they are; a guest is told by mail alone. */
    private Registered again(Registration registration, Wish wish) {
        if (wish.known()) {
            if (registration.standing() == Standing.TO_CONFIRM) {
                confirmed(registration, clock.instant());
            }
            return done(registration);
        }
        mail.tell(registration);
        return new Registered.Asked();
    }

    private boolean isTooMany(Gathering gathering, Wish wish) {
        Integer most = gathering.seating().perStructure();
        if (most == null || wish.structureKey().isEmpty()) {
            return false;
        }
        long there = entities.createQuery("""
                        select count(r) from Registration r
                        where r.gathering = :gathering and r.structureKey = :key and r.state in :on
                        """, Long.class)
                .setParameter("gathering", gathering)
                .setParameter("key", wish.structureKey())
                .setParameter("on", List.of(Standing.TO_CONFIRM, Standing.SEATED, Standing.WAITING, Standing.OFFERED))
                .getSingleResult();
        return there >= most;
    }

    private void admit(Registration registration, boolean known, Instant now) {
        Gathering gathering = registration.gathering();
        if (gathering.seating().isFree(registration.online()) && !isAnybodyWaiting(registration)) {
            registration.takeSeat();
        }
        if (known) {
            registration.stand(registration.holdsSeat() ? Standing.SEATED : Standing.WAITING, null);
        } else {
            registration.stand(Standing.TO_CONFIRM, now.plus(TO_CONFIRM));
        }
        mail.tell(registration);
    }

    /** A seat that is free for a moment belongs to the first who waits. */
    private boolean isAnybodyWaiting(Registration registration) {
        return registration.gathering().seating().waiting() > 0
                && next(registration.gathering(), registration.online()).isPresent();
    }

    private Optional<Registration> next(Gathering gathering, boolean online) {
        return entities.createQuery("""
                        select r from Registration r
                        where r.gathering = :gathering and r.state = :waiting and r.online = :online order by r.rank
                        """, Registration.class)
                .setParameter("gathering", gathering)
                .setParameter("waiting", Standing.WAITING)
                .setParameter("online", online)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The guest has read the mail, or takes the seat that was offered; too late, it is as it is. */
    Optional<Registration> accept(String link) {
        return rows.locked(link).map(registration -> {
            boolean open = registration.gathering().isComing(clock.instant());
            if (open && registration.standing() == Standing.TO_CONFIRM) {
                confirmed(registration, clock.instant());
            } else if (open && registration.standing() == Standing.OFFERED) {
                registration.stand(Standing.SEATED, null);
                mail.tell(registration);
            }
            return registration;
        });
    }

    private void confirmed(Registration registration, Instant now) {
        boolean free = registration.gathering().seating().isFree(registration.online());
        if (!registration.holdsSeat() && free && !isAnybodyWaiting(registration)) {
            registration.takeSeat();
        }
        registration.stand(registration.holdsSeat() ? Standing.SEATED : Standing.WAITING, null);
        mail.tell(registration);
        fill(registration.gathering(), now);
    }

    /** Somebody does not come, or does not wait any more; the seat goes to the next. */
    Optional<Registration> leave(String link) {
        return rows.locked(link).map(registration -> {
            if (registration.standing().isOn()) {
                end(registration, Standing.LEFT);
            }
            return registration;
        });
    }

    /** Ends what nobody has answered in time. */
    void expire(long registrationId) {
        Registration registration = entities.find(Registration.class, registrationId);
        if (registration == null) {
            return;
        }
        rows.locked(registration.gathering().id());
        entities.refresh(registration);
        Instant until = registration.until();
        if (until != null && !until.isAfter(clock.instant())) {
            end(registration, Standing.EXPIRED);
        }
    }

    private void end(Registration registration, Standing standing) {
        Gathering gathering = registration.gathering();
        boolean wasFull = gathering.isFull();
        boolean came = registration.standing() == Standing.SEATED;
        registration.stand(standing, null);
        mail.tellEnd(registration, came);
        fill(gathering, clock.instant());
        tellSearch(gathering, wasFull);
    }

    /** There may be more seats than before, or the gathering begins later: those who wait are served. */
    void follow(@Observes GatheringChanged changed) {
        fill(rows.locked(changed.gatheringId()), clock.instant());
    }

    /** Offers each free seat to the first who waits for it. */
    void fill(Gathering gathering, Instant now) {
        if (!gathering.isComing(now)) {
            return;
        }
        for (boolean online : new boolean[] {false, true}) {
            while (gathering.seating().waiting() > 0 && gathering.seating().isFree(online)) {
                Optional<Registration> first = next(gathering, online);
                if (first.isEmpty()) {
                    break;
                }
                offer(first.get(), now);
            }
        }
    }

    private void offer(Registration registration, Instant now) {
        registration.takeSeat();
        registration.stand(Standing.OFFERED, Offer.until(registration.gathering(), now));
        // The next one is looked for in the database.
        entities.flush();
        mail.tell(registration);
    }

    private Registered.Done done(Registration registration) {
        return new Registered.Done(registration, position(registration));
    }

    private int position(Registration registration) {
        return line.position(registration);
    }

    /** Kept pages tell that it is full, or no longer so. */
    private void tellSearch(Gathering gathering, boolean wasFull) {
        if (gathering.isFull() != wasFull) {
            changes.record(Gathering.SEARCHED, gathering.id());
        }
    }
}
