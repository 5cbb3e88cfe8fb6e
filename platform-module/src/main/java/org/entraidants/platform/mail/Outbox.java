package org.entraidants.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.entraidants.platform.config.Settings;

/** Where mail is put to be sent. */
@ApplicationScoped
public class Outbox {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Stationery stationery;

    @Inject
    Settings settings;

    @Inject
    Event<MailQueued> queued;

    @Inject
    Clock clock;

    /**
     * Puts a mail into the outbox, in the running transaction: it goes to the relay after the commit, or never. With no
     * relay it stays on “Courrier”.
     *
     * @param address of the person, as {@link MailAddress#parse} takes it
     * @param name of the person, may be empty
     * @throws IllegalArgumentException when no mail could be sent to the address
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue(String address, String name, Letter letter) {
        queue(address, name, letter, stationery.render(letter, name));
    }

    /**
     * Puts a mail into the outbox that somebody else has rendered; see {@link #queue(String, String, Letter)}.
     *
     * @param letter its kind, language and subject; its elements are not looked at
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void queue(String address, String name, Letter letter, Rendered rendered) {
        MailAddress recipient =
                MailAddress.parse(address).orElseThrow(() -> new IllegalArgumentException("Not a mail address."));
        boolean sending = settings.smtpUrl().isPresent();
        var mail = new Mail(
                recipient, name, letter, rendered, sending ? Mail.State.WAITING : Mail.State.KEPT, clock.instant());
        entities.persist(mail);
        mail.identify(
                UUID.randomUUID().toString().replace("-", ""),
                settings.mailFrom().host());
        if (sending) {
            queued.fire(new MailQueued(mail.id()));
        }
    }

    /**
     * Takes back what tells of a thing, in the running transaction: mails that have not left never will, and no copy of what
     * they say is kept. One that is at the relay in this moment arrives.
     *
     * @param thing as {@link Letter#about} was given it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(String thing) {
        entities.createNativeQuery("""
                        update platform_mails set html = null, text = null, calendar = null,
                            state = case when state = 'WAITING' then 'ABANDONED' else state end
                        where about = ? and state in ('WAITING', 'SENT', 'KEPT', 'FAILED')
                        """).setParameter(1, thing).executeUpdate();
    }
}
