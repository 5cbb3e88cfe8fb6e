package org.entraidants.newsletter.subscriber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.entraidants.newsletter.subscriber.Subscriber.Origin;
import org.entraidants.newsletter.subscriber.Subscriber.State;
import org.entraidants.platform.mail.MailAddress;
import org.entraidants.platform.web.Dates;

/** The boundary of those who receive the letter: they ask, say yes by mail, pause, leave, come back. */
@ApplicationScoped
@Transactional
public class Subscribers {
    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(10);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    LinkKey key;

    @Inject
    ConfirmationMail mail;

    @Inject
    Suppressions suppressions;

    @Inject
    Event<ReceivesNothing> receivesNothing;

    @Inject
    Clock clock;

    /**
     * Somebody asks for the letter at an address: a mail asks its owner, once in ten minutes. Who has it already gets no mail,
     * and whoever asks does not learn it. Two who ask at once collide: call it through {@link
     * org.entraidants.platform.persistence.Collision}.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void ask(MailAddress address, String name, Locale language, Origin origin) {
        Instant now = clock.instant();
        Subscriber subscriber = byAddress(address).orElseGet(() -> {
            var fresh = new Subscriber(address, name, language, origin, now);
            entities.persist(fresh);
            entities.flush();
            return fresh;
        });
        Instant mailed = subscriber.mailedAt();
        boolean silent = subscriber.state() == State.ACTIVE
                || (mailed != null && mailed.plus(BETWEEN_MAILS).isAfter(now));
        if (!silent) {
            if (subscriber.state() == State.PENDING) {
                subscriber.askAgain(name, language, now);
            }
            subscriber.mailed(now);
            mail.send(subscriber, key.links().token(subscriber.id()));
        }
    }

    private Optional<Subscriber> byAddress(MailAddress address) {
        return entities.createQuery("select s from Subscriber s where s.address = :address", Subscriber.class)
                .setParameter("address", address.value())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    /** Whose link it is; empty for a link that is nobody's. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Optional<Subscriber> of(String token) {
        return key.links().subscriber(token).map(id -> entities.find(Subscriber.class, id));
    }

    private Optional<Subscriber> locked(String token) {
        return key.links()
                .subscriber(token)
                .map(id -> entities.find(Subscriber.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /**
     * The owner of the address says yes; also one who has left, and comes back. The link proves that mail arrives there.
     *
     * @param how what was agreed to
     */
    public boolean agree(String token, String how) {
        Optional<Subscriber> found = locked(token);
        found.ifPresent(subscriber -> {
            subscriber.agree(how, clock.instant());
            suppressions.lift(subscriber.address(), "");
        });
        return found.isPresent();
    }

    /** The owner of the address wants no letter any more; what waits for them is not sent. */
    public boolean leave(String token) {
        Optional<Subscriber> found = locked(token);
        found.filter(subscriber -> subscriber.state() != State.LEFT).ifPresent(subscriber -> {
            subscriber.leave(clock.instant());
            receivesNothing.fire(new ReceivesNothing(subscriber.address(), ReceivesNothing.Reason.LEFT));
        });
        return found.isPresent();
    }

    /** No letter for some months; none for 0 ends the pause. */
    public boolean pause(String token, int months) {
        Optional<Subscriber> found = locked(token);
        found.ifPresent(subscriber -> {
            LocalDate until = Dates.dateOf(clock.instant()).plusMonths(months);
            subscriber.pauseUntil(
                    months == 0 ? null : until.atStartOfDay(Dates.ZONE).toInstant());
            if (months > 0) {
                receivesNothing.fire(new ReceivesNothing(subscriber.address(), ReceivesNothing.Reason.PAUSED));
            }
        });
        return found.isPresent();
    }

    /** The token of a subscriber's links. */
    public String token(Subscriber subscriber) {
        return key.links().token(subscriber.id());
    }
}
