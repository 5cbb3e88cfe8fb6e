package org.entraidants.platform.mail.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entraidants.platform.mail.ReturnTag;

/** Takes in what comes back, writes it beside the mail of the outbox that it is about, and tells the others. */
@ApplicationScoped
@Transactional
class Returns {
    /** As the outbox makes them; their middle is random. */
    private static final Pattern NAME = Pattern.compile("<(\\d{1,18})\\.[0-9a-f]{32}@[^\\s<>@]{1,200}>");

    private static final int LONGEST = 400;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Event<MailReturned> returned;

    @Inject
    Clock clock;

    /** A mail of the outbox whose Message-ID stands in a text. */
    Optional<ReturnTag> named(String text) {
        Matcher matcher = NAME.matcher(text);
        while (matcher.find()) {
            List<?> found = entities.createNativeQuery("select id from platform_mails where message_id = ?")
                    .setParameter(1, matcher.group())
                    .getResultList();
            if (!found.isEmpty()) {
                return Optional.of(new ReturnTag(ReturnTag.MAIL, ((Number) found.get(0)).longValue(), 0));
            }
        }
        return Optional.empty();
    }

    /** Takes in a report of one of our mails. */
    void take(ReturnTag tag, Report report, MailReturned.Source source) {
        if (report.kind() != Report.Kind.NOTHING) {
            Optional<String> address = Optional.empty();
            if (tag.kind() == ReturnTag.MAIL) {
                address = recipient(tag.first());
                note(tag.first(), report);
            }
            tell(Optional.of(tag), address, report, source);
        }
    }

    /** Takes in what a relay tells of an address, without naming a mail. */
    void take(String address, Report report) {
        tell(Optional.empty(), Optional.of(address), report, MailReturned.Source.RELAY);
    }

    private void tell(Optional<ReturnTag> tag, Optional<String> address, Report report, MailReturned.Source source) {
        var kind = MailReturned.Kind.valueOf(report.kind().name());
        returned.fire(new MailReturned(tag, address, kind, report.status(), report.words(), source));
    }

    private Optional<String> recipient(long mailId) {
        List<?> found = entities.createNativeQuery("select recipient from platform_mails where id = ?")
                .setParameter(1, mailId)
                .getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    private void note(long mailId, Report report) {
        String words = (report.status() + " " + report.words()).strip();
        entities.createNativeQuery("update platform_mails set returned_at = ?, returned = ? where id = ?")
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, words.length() <= LONGEST ? words : words.substring(0, LONGEST))
                .setParameter(3, mailId)
                .executeUpdate();
    }
}
