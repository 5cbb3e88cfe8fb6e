package org.entraidants.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Pattern;
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
        MailAddress recipient =
                MailAddress.parse(address).orElseThrow(() -> new IllegalArgumentException("Not a mail address."));
        boolean sending = settings.smtpUrl().isPresent();
        var mail = new Mail(
                recipient,
                name,
                letter,
                stationery.render(letter, name),
                sending ? Mail.State.WAITING : Mail.State.KEPT,
                clock.instant());
        entities.persist(mail);
        mail.identify(
                UUID.randomUUID().toString().replace("-", ""),
                settings.mailFrom().host());
        if (sending) {
            queued.fire(new MailQueued(mail.id()));
        }
    }

    /**
     * Takes back, in the running transaction, all mails that lead to a page whose text must not be read any more: those that
     * have not left never will, and what the others said is forgotten here.
     *
     * @param path of the page, such as {@code /forum/messages/12}
     * @param since when the text was written: no mail before that quotes it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdrawLeadingTo(String path, Instant since) {
        var whole = Pattern.compile(Pattern.quote(path) + "(?!\\d)");
        entities.createQuery("select m from Mail m where m.queuedAt >= :since and m.text like :path", Mail.class)
                .setParameter("since", since)
                .setParameter("path", "%" + path + "%")
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(mail ->
                        mail.text().filter(text -> whole.matcher(text).find()).isPresent())
                .forEach(Mail::withdraw);
    }
}
