package org.entraidants.newsletter.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entraidants.newsletter.subscriber.Suppression;
import org.entraidants.newsletter.subscriber.Suppressions;
import org.entraidants.platform.job.Forgetful;
import org.entraidants.platform.mail.MailAddress;
import org.entraidants.platform.mail.ReturnTag;
import org.entraidants.platform.mail.bounce.MailReturned;
import org.entraidants.platform.persistence.InstantColumn;

/**
 * What came back of the letters, in the ledger. An address that does not exist, or whose owner calls a letter spam, gets no more;
 * one that fails for the moment gets none after the third time, on days that are apart ({@link Patience}).
 */
@ApplicationScoped
@Transactional
public class Returns implements Forgetful {
    /** The letter of a tag: an issue and a subscriber. */
    public static final char DELIVERY = 'n';

    private static final Duration KEPT = Duration.ofDays(395);
    private static final int LONGEST = 400;
    private static final int LONGEST_STATUS = 20;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Suppressions suppressions;

    @Inject
    Clock clock;

    /** Takes in, in the same transaction, that a mail came back. */
    void note(@Observes MailReturned returned) {
        Optional<ReturnTag> delivery = returned.tag().filter(tag -> tag.kind() == DELIVERY);
        Optional<String> address = delivery.isPresent() ? delivery.flatMap(this::address) : returned.address();
        if (address.isEmpty() || !isNew(delivery, returned)) {
            return;
        }
        delivery.ifPresent(tag -> mark(tag, returned));
        write(address.get(), delivery, returned);
        MailAddress.parse(address.get()).ifPresent(known -> judge(known, returned));
    }

    /** Some servers are so fast that the ledger does not know yet that it left: they are heard when it does. */
    private Optional<String> address(ReturnTag tag) {
        List<?> found = entities.createNativeQuery("select address, state from newsletter_deliveries"
                        + " where issue_id = ? and subscriber_id = ? for update")
                .setParameter(1, tag.first())
                .setParameter(2, tag.second())
                .getResultList();
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Object[] row = (Object[]) found.get(0);
        if (DeliveryState.SENDING.name().equals(row[1])) {
            throw new IllegalStateException("The letter is still being handed over.");
        }
        // Without an address whoever it went to has been forgotten since.
        return Optional.of((String) row[0]).filter(address -> !address.isEmpty());
    }

    /** Some servers tell twice. */
    private boolean isNew(Optional<ReturnTag> delivery, MailReturned returned) {
        return delivery.isEmpty()
                || entities.createNativeQuery(
                                "select 1 from newsletter_returns where issue_id = ? and subscriber_id = ? and kind = ?")
                        .setParameter(1, delivery.get().first())
                        .setParameter(2, delivery.get().second())
                        .setParameter(3, returned.kind().name())
                        .getResultList()
                        .isEmpty();
    }

    private void mark(ReturnTag tag, MailReturned returned) {
        boolean complaint = returned.kind() == MailReturned.Kind.COMPLAINT;
        entities.createNativeQuery("""
                        update newsletter_deliveries set state = ?, error_class = ?, error = ?
                        where issue_id = ? and subscriber_id = ? and state in ('SENT', 'BOUNCED')
                        """)
                .setParameter(1, (complaint ? DeliveryState.COMPLAINED : DeliveryState.BOUNCED).name())
                .setParameter(2, returned.kind().name())
                .setParameter(3, words(returned))
                .setParameter(4, tag.first())
                .setParameter(5, tag.second())
                .executeUpdate();
    }

    private static String words(MailReturned returned) {
        String words = (returned.status() + " " + returned.words())
                .replaceAll("\\s+", " ")
                .strip();
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST);
    }

    private void write(String address, Optional<ReturnTag> delivery, MailReturned returned) {
        String status = returned.status();
        entities.createNativeQuery("""
                        insert into newsletter_returns
                            (id, address, issue_id, subscriber_id, kind, status, words, source, came_at)
                        values (nextval('newsletter_returns_seq'), ?, %s, ?, ?, ?, ?, ?)
                        """.formatted(delivery.map(tag -> tag.first() + ", " + tag.second())
                        .orElse("null, null")))
                .setParameter(1, address)
                .setParameter(2, returned.kind().name())
                .setParameter(3, status.length() <= LONGEST_STATUS ? status : status.substring(0, LONGEST_STATUS))
                .setParameter(4, words(returned))
                .setParameter(5, returned.source().name())
                .setParameter(6, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    private void judge(MailAddress address, MailReturned returned) {
        var source = Suppression.Source.valueOf(returned.source().name());
        switch (returned.kind()) {
            case COMPLAINT -> suppressions.stop(address, Suppression.Reason.COMPLAINT, words(returned), source);
            case PERMANENT -> suppressions.stop(address, Suppression.Reason.BOUNCE, words(returned), source);
            case TEMPORARY -> {
                if (Patience.isOver(temporary(address))) {
                    suppressions.stop(address, Suppression.Reason.BOUNCE, words(returned), source);
                }
            }
        }
    }

    /** When mail to an address failed for the moment, since it was last let through again. */
    private List<Instant> temporary(MailAddress address) {
        List<?> found = entities.createNativeQuery("""
                        select came_at from newsletter_returns where address = ?1 and kind = 'TEMPORARY'
                            and came_at > ?2 and not exists (select 1 from newsletter_suppressions x
                                where x.address = ?1 and x.lifted_at > newsletter_returns.came_at)
                        """)
                .setParameter(1, address.value())
                .setParameter(2, Timestamp.from(clock.instant().minus(Patience.REMEMBERED)))
                .getResultList();
        return found.stream()
                .map(moment -> new InstantColumn().convertToEntityAttribute(moment))
                .toList();
    }

    @Override
    public void forgetOld() {
        entities.createNativeQuery("delete from newsletter_returns where came_at < ?")
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }
}
