package org.entraidants.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.entraidants.events.calendar.CalendarReply;
import org.entraidants.events.gathering.Gathering;

/**
 * What calendar programs answer to our invitations. Anybody can write a mail in somebody else's name, and the UID of a gathering
 * stands in public calendars: an answer proves nothing, so it changes nothing. Who seems to decline is asked by mail, once for
 * each invitation, and leaves the seat with the button of their own page.
 *
 * <p>A secret address for each person as the organizer would spare that button. But mail programs distrust an invitation whose
 * organizer is not who sends it, and an organizer is read by all who see that calendar or to whom the invitation is passed on.
 */
@ApplicationScoped
@Transactional
public class Replies {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Rows rows;

    @Inject
    RegistrationMail mail;

    @Inject
    Clock clock;

    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong ignored = new AtomicLong();

    /** What became of an answer. */
    public enum Outcome {
        /** The person is asked whether they come. */
        ASKED,
        /** It is about a gathering of ours, and there is nothing to ask. */
        IGNORED,
        /** It is about nothing of ours. */
        UNKNOWN
    }

    /** Takes an answer, whoever has sent it. */
    public Outcome take(CalendarReply reply) {
        Outcome outcome = outcome(reply);
        (outcome == Outcome.ASKED ? asked : ignored).incrementAndGet();
        return outcome;
    }

    /** After how many answers somebody was asked, on this node. */
    public long asked() {
        return asked.get();
    }

    /** After how many nobody was. */
    public long ignored() {
        return ignored.get();
    }

    private Outcome outcome(CalendarReply reply) {
        Optional<Gathering> gathering = held(reply.uid());
        if (gathering.isEmpty()) {
            return Outcome.UNKNOWN;
        }
        Optional<Registration> declined = gathering
                .filter(one -> reply.declined() && isOpen(one, reply))
                .flatMap(one -> rows.byAddress(one, reply.attendee()))
                .filter(one -> one.standing() == Standing.SEATED && one.doubt());
        declined.ifPresent(mail::askWhether);
        return declined.isPresent() ? Outcome.ASKED : Outcome.IGNORED;
    }

    private Optional<Gathering> held(String uid) {
        List<Long> ids = entities.createQuery("select g.id from Gathering g where g.uid = :uid", Long.class)
                .setParameter("uid", uid)
                .getResultList();
        return ids.stream().findFirst().map(rows::locked);
    }

    private boolean isOpen(Gathering gathering, CalendarReply reply) {
        return gathering.isComing(clock.instant()) && gathering.sequence() == reply.sequence();
    }
}
