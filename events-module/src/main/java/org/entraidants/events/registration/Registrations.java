package org.entraidants.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entraidants.events.gathering.Agenda;
import org.entraidants.events.gathering.Flaw;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Sights;
import org.entraidants.events.gathering.State;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.guard.Gate;
import org.entraidants.platform.guard.Submission;
import org.entraidants.platform.guard.Verdict;
import org.entraidants.platform.persistence.Collision;

/** The boundary of those who come. A member comes in one click; a guest proves the mail address first. */
@ApplicationScoped
public class Registrations {
    private static final int MOST = 1000;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Agenda agenda;

    @Inject
    Sights sights;

    @Inject
    Seats seats;

    @Inject
    Line line;

    @Inject
    Gate gate;

    @Inject
    Wishes wishes;

    /**
     * What a form says.
     *
     * @param name and {@code address} empty for the caller themselves
     */
    public record Request(
            String name,
            String address,
            String structure,
            boolean online,
            boolean lunch,
            String accessNeeds,
            String answer,
            Locale language) {
        /** Somebody who is signed in comes, and has nothing to add. */
        public static Request own(boolean online, Locale language) {
            return new Request("", "", "", online, false, "", "", language);
        }
    }

    /** Asks to come to a gathering that the caller sees. */
    public Registered register(long gatheringId, Request request, Caller caller) {
        Optional<Gathering> found = agenda.find(gatheringId, sights.of(caller));
        if (found.isEmpty()) {
            return new Registered.Unknown();
        }
        Gathering gathering = found.get();
        if (!caller.isSignedIn() && !gathering.seating().guests()) {
            return new Registered.Closed();
        }
        List<Flaw> flaws = Wishes.flaws(request, gathering, caller);
        if (!flaws.isEmpty()) {
            return new Registered.Flawed(flaws);
        }
        Verdict verdict = gate.judgeOwn(Submission.of(Wishes.texts(request)), caller);
        if (!verdict.accepted()) {
            return new Registered.Refused(verdict);
        }
        Wish wish = wishes.of(request, gathering, caller);
        return Collision.repeating(() -> seats.register(gatheringId, wish));
    }

    /** The caller's own registration; empty when they have none that stands. */
    public Optional<Registration> own(Gathering gathering, Caller caller) {
        return caller.identity()
                .flatMap(who -> entities.createQuery(
                                "select r from Registration r where r.gathering = :gathering and r.address = :address",
                                Registration.class)
                        .setParameter("gathering", gathering)
                        .setParameter("address", who.address())
                        .getResultStream()
                        .findFirst()
                        .filter(one -> one.standing().isOn()));
    }

    /** What the caller is registered to and is not over, soonest first. */
    public List<Registration> ownComing(Caller caller, Instant now) {
        caller.require(Role.MEMBER);
        return entities.createQuery("""
                        select r from Registration r join fetch r.gathering g
                        where r.address = :address and r.state in :on and g.endsAt > :now order by g.startsAt, g.id
                        """, Registration.class)
                .setParameter("address", caller.identity().orElseThrow().address())
                .setParameter("on", List.of(Standing.SEATED, Standing.WAITING, Standing.OFFERED, Standing.TO_CONFIRM))
                .setParameter("now", now)
                .setMaxResults(100)
                .getResultList();
    }

    /** The gatherings to which an account comes, or for which it waits, that end after a moment: soonest first. */
    public List<Gathering> of(Account account, Instant from, int most) {
        return entities.createQuery("""
                        select g from Gathering g where g.endsAt > :from and g.state <> :draft and g.id in (
                            select r.gathering.id from Registration r where r.address = :address and r.state in :on)
                        order by g.startsAt, g.id
                        """, Gathering.class)
                .setParameter("from", from)
                .setParameter("draft", State.DRAFT)
                .setParameter("address", account.address())
                .setParameter("on", Standing.comes())
                .setMaxResults(most)
                .getResultList();
    }

    /** A registration by the secret part of its address. */
    public Optional<Registration> byLink(String link) {
        return entities.createQuery(
                        "select r from Registration r join fetch r.gathering where r.link = :link", Registration.class)
                .setParameter("link", link)
                .getResultStream()
                .findFirst();
    }

    /** Confirms, or takes the seat that was offered. */
    public Optional<Registration> accept(String link) {
        return seats.accept(link);
    }

    /** Does not come, or does not wait any more. */
    public Optional<Registration> leave(String link) {
        return seats.leave(link);
    }

    /** The place in the waiting line, from 1; 0 for who does not wait. */
    public int position(Registration registration) {
        return line.position(registration);
    }

    /** All who asked to come and have not left, for those who plan: in the order in which they came. */
    public List<Registration> all(Gathering gathering, Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery("""
                        select r from Registration r where r.gathering = :gathering and r.state in :on order by r.rank
                        """, Registration.class)
                .setParameter("gathering", gathering)
                .setParameter("on", List.of(Standing.SEATED, Standing.WAITING, Standing.OFFERED, Standing.TO_CONFIRM))
                .setMaxResults(MOST)
                .getResultList();
    }
}
