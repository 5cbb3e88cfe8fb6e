package org.entraidants.platform.mail.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entraidants.platform.mail.MailAddress;
import org.entraidants.platform.mail.ReturnAddresses;
import org.entraidants.platform.mail.ReturnTag;

/** Takes in what a relay tells in one call, all of it or nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ReturnCalls {
    @Inject
    CallLog calls;

    @Inject
    Returns returns;

    @Inject
    ReturnAddresses addresses;

    /**
     * One mail that came back, as a relay tells it.
     *
     * @param kind {@code bounce}, {@code soft-bounce} or {@code complaint}
     * @param address of the recipient
     * @param messageId of the mail, or the address that it was sent from in the envelope: either names it
     * @param status as RFC 3463 has it
     * @param words what the other server said
     */
    record Told(String kind, String address, String messageId, String returnPath, String status, String words) {}

    /** How many of them were about something that is ours; none when the same call came before. */
    int take(String signature, List<Told> all) {
        return calls.isNew(signature) ? (int) all.stream().filter(this::take).count() : 0;
    }

    private boolean take(Told told) {
        Optional<Report> report = report(told);
        if (report.isEmpty()) {
            return false;
        }
        String names = told.messageId() + " " + told.returnPath();
        Optional<ReturnTag> tag = addresses.tags().read(names).or(() -> returns.named(names));
        if (tag.isPresent()) {
            returns.take(tag.get(), report.get(), MailReturned.Source.RELAY);
            return true;
        }
        Optional<MailAddress> address = MailAddress.parse(told.address());
        address.ifPresent(known -> returns.take(known.value(), report.get()));
        return address.isPresent();
    }

    private static Optional<Report> report(Told told) {
        return kind(told.kind()).map(kind -> new Report(kind, told.address(), told.status(), told.words()));
    }

    private static Optional<Report.Kind> kind(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "bounce" -> Optional.of(Report.Kind.PERMANENT);
            case "soft-bounce" -> Optional.of(Report.Kind.TEMPORARY);
            case "complaint" -> Optional.of(Report.Kind.COMPLAINT);
            default -> Optional.empty();
        };
    }
}
