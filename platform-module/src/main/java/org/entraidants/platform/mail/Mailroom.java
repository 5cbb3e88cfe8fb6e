package org.entraidants.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.job.Forgetful;
import org.jspecify.annotations.Nullable;

/** What administrators see and do with the mail of the network. */
@ApplicationScoped
@Transactional
public class Mailroom implements Forgetful {
    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Caller caller;

    @Inject
    Settings settings;

    @Inject
    Event<MailQueued> queued;

    @Inject
    Clock clock;

    /**
     * Mails, the newest first.
     *
     * @param states those to show
     * @param recipient a part of the address; empty for all
     * @param after the mail to go on after, null for the first page
     */
    public List<MailRow> newest(Collection<Mail.State> states, String recipient, @Nullable Long after, int most) {
        caller.require(Role.ADMINISTRATOR);
        Mail last = after == null ? null : entities.find(Mail.class, after);
        return entities.createQuery("""
                        select new org.entraidants.platform.mail.MailRow(
                            m.id, m.recipient, m.subject, m.state, m.possibleDoubles, m.queuedAt, m.sentAt, m.returnedAt)
                        from Mail m
                        where m.state in :states and m.recipient like :recipient escape '!'
                          and (m.queuedAt < :moment or (m.queuedAt = :moment and m.id < :id))
                        order by m.queuedAt desc, m.id desc
                        """, MailRow.class)
                .setParameter("states", states)
                .setParameter("recipient", "%" + recipient.replaceAll("[!%_]", "!$0") + "%")
                .setParameter("moment", last == null ? clock.instant().plus(Duration.ofDays(1)) : last.queuedAt())
                .setParameter("id", last == null ? Long.MAX_VALUE : last.id())
                .setMaxResults(most)
                .getResultList();
    }

    /** A mail with what it says; see {@link #mayRead}. */
    public Optional<Mail> find(long id) {
        caller.require(Role.ADMINISTRATOR);
        return Optional.ofNullable(entities.find(Mail.class, id));
    }

    /** Whether the caller may see what the mail says: a link in it may act in the name of its recipient. */
    public boolean mayRead(Mail mail) {
        return !mail.isConfidential()
                || settings.demo()
                || caller.identity()
                        .filter(who -> who.address().equals(mail.recipient()))
                        .isPresent();
    }

    /** Whether there is a relay. */
    public boolean isSending() {
        return settings.smtpUrl().isPresent();
    }

    /** Sends a mail that failed or was abandoned after all; false when it is not one of these any more. */
    public boolean sendAgain(long id) {
        boolean done = isSending()
                && held(id).filter(mail -> mail.sendAgain(clock.instant())).isPresent();
        if (done) {
            queued.fire(new MailQueued(id));
        }
        return done;
    }

    /** Gives up a mail that waits; false when it does not wait any more. */
    public boolean abandon(long id) {
        return held(id).filter(Mail::abandon).isPresent();
    }

    private Optional<Mail> held(long id) {
        caller.require(Role.ADMINISTRATOR);
        return Optional.ofNullable(entities.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void forgetOld() {
        entities.createNativeQuery("""
                        delete from platform_mails
                        where queued_at < ? and state not in ('WAITING', 'CLAIMED', 'SENDING')
                        """)
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }

    /** How many mails wait for the relay. */
    long waiting() {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from platform_mails where state in ('WAITING', 'CLAIMED', 'SENDING')")
                        .getSingleResult())
                .longValue();
    }

    /** How many seconds the oldest of them has waited. */
    long oldestAge() {
        List<Instant> oldest = entities.createQuery(
                        "select m.queuedAt from Mail m where m.state in :waiting order by m.queuedAt", Instant.class)
                .setParameter("waiting", List.of(Mail.State.WAITING, Mail.State.CLAIMED, Mail.State.SENDING))
                .setMaxResults(1)
                .getResultList();
        return oldest.isEmpty()
                ? 0
                : Duration.between(oldest.get(0), clock.instant()).toSeconds();
    }
}
