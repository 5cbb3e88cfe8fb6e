package org.entraidants.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.entraidants.events.calendar.CalendarReply;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.platform.mail.MailAddress;

/**
 * What calendar programs answer to our invitations. An answer counts when it comes from the very address that is registered,
 * speaks for that address, and answers the last invitation that was sent; the person is told by mail of what it changes.
 */
@ApplicationScoped
@Transactional
public class Replies {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Seats seats;

    @Inject
    Clock clock;

    private final AtomicLong taken = new AtomicLong();
    private final AtomicLong ignored = new AtomicLong();

    /** What became of an answer. */
    public enum Outcome {
        /** The registration says the same now. */
        TAKEN,
        /** It is about a gathering of ours, but not from who is registered there, or not to the last invitation. */
        IGNORED,
        /** It is about nothing of ours. */
        UNKNOWN
    }

    /**
     * Takes an answer.
     *
     * @param author the address from which it was sent
     */
    public Outcome take(CalendarReply reply, String author) {
        Outcome outcome = outcome(reply, author);
        (outcome == Outcome.TAKEN ? taken : ignored).incrementAndGet();
        return outcome;
    }

    /** How many answers have counted on this node. */
    public long taken() {
        return taken.get();
    }

    /** How many have not. */
    public long ignored() {
        return ignored.get();
    }

    private Outcome outcome(CalendarReply reply, String author) {
        Optional<Gathering> gathering = held(reply.uid());
        if (gathering.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        Optional<Registration> registration = MailAddress.parse(author)
                .map(MailAddress::value)
                .filter(reply.attendee()::equals)
                .flatMap(address -> registered(gathering.get(), address))
                .filter(one -> isOpen(gathering.get(), reply));
        registration.ifPresent(one -> settle(one, reply.status()));
        return registration.isPresent() ? Outcome.TAKEN : Outcome.IGNORED;
    }

    private Optional<Gathering> held(String uid) {
        List<Long> ids = entities.createQuery("select g.id from Gathering g where g.uid = :uid", Long.class)
                .setParameter("uid", uid)
                .getResultList();
        return ids.stream().findFirst().map(id -> entities.find(Gathering.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private Optional<Registration> registered(Gathering gathering, String address) {
        return entities.createQuery(
                        "select r from Registration r where r.gathering = :gathering and r.address = :address",
                        Registration.class)
                .setParameter("gathering", gathering)
                .setParameter("address", address)
                .getResultStream()
                .findFirst()
                .filter(one -> one.standing().isOn());
    }

    private boolean isOpen(Gathering gathering, CalendarReply reply) {
        return gathering.isPublished()
                && gathering.startsAt().isAfter(clock.instant())
                && gathering.sequence() == reply.sequence();
    }

    /** Whoever accepts confirms, or takes the seat that was offered; whoever is not sure keeps it. */
    private void settle(Registration registration, CalendarReply.Status status) {
        switch (status) {
            case ACCEPTED -> seats.accept(registration.link());
            case DECLINED -> seats.leave(registration.link());
            case TENTATIVE -> entities.refresh(registration);
        }
        registration.replied(status);
    }
}
