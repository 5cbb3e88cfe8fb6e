package org.entraidants.platform.mail.bounce;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entraidants.platform.mail.ReturnAddresses;
import org.entraidants.platform.mail.ReturnTag;
import org.entraidants.platform.mail.inbox.InboxReader;
import org.entraidants.platform.mail.inbox.Incoming;

/**
 * Takes reports of mails that did not arrive or were not welcome. Anybody can write one: it counts only when it names one of our
 * mails by a tag that we have signed, or by a Message-ID that nobody can guess. Absence notes are thrown away.
 */
@ApplicationScoped
public class BounceReader implements InboxReader {
    /** Where the mail itself comes back, whole or only its head. */
    private static final List<String> COPIES = List.of(
            "message/rfc822",
            "text/rfc822-headers",
            "message/rfc822-headers",
            "message/global",
            "message/global-headers");

    private static final Pattern ABSENCE = Pattern.compile(
            "^(absen(t|ce)|out of (the )?office|automatic reply|auto:|réponse automatique|autoreply|automatische antwort"
                    + "|afwezig|respuesta automática)",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final int LONGEST = 200_000;

    @Inject
    ReturnAddresses addresses;

    @Inject
    Returns returns;

    @Override
    public boolean take(Incoming message) throws MessagingException, IOException {
        if (!message.parts("text/calendar").isEmpty()) {
            return false;
        }
        List<Report> reports = Reports.of(message);
        Set<ReturnTag> addressed = addresses.tags().readAll(String.join(" ", message.addressees()));
        if (reports.isEmpty()) {
            return isAbsenceNote(message, addressed);
        }
        Optional<ReturnTag> tag = addressed.stream().findFirst().or(() -> inCopies(copies(message)));
        if (tag.isEmpty()) {
            return false;
        }
        returns.take(tag.get(), verdict(reports), MailReturned.Source.MAILBOX);
        return true;
    }

    private static boolean isAbsenceNote(Incoming message, Set<ReturnTag> addressed) {
        boolean answers = message.header("Auto-Submitted")
                        .filter(how -> how.startsWith("auto-replied"))
                        .isPresent()
                || message.header("X-Autoreply").isPresent()
                || message.header("X-Autorespond").isPresent()
                || ABSENCE.matcher(message.subject()).find();
        return answers && (!addressed.isEmpty() || message.isAutomatic());
    }

    private String copies(Incoming message) {
        var text = new StringBuilder();
        Set<Part> parts = new LinkedHashSet<>();
        COPIES.forEach(type -> parts.addAll(message.parts(type)));
        if (parts.isEmpty()) {
            parts.addAll(message.parts("text/plain"));
        }
        for (Part part : parts) {
            try (InputStream in = part.getInputStream()) {
                text.append(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8))
                        .append('\n');
            } catch (IOException | MessagingException unreadable) {
                // another part may tell
            }
        }
        return text.toString();
    }

    private Optional<ReturnTag> inCopies(String copies) {
        return addresses.tags().read(copies).or(() -> returns.named(copies));
    }

    /** One of our mails has one recipient: where their server tells of several, it has passed it on, and the mildest counts. */
    private static Report verdict(List<Report> reports) {
        return Collections.max(reports, Comparator.comparing(report -> switch (report.kind()) {
            case COMPLAINT -> 3;
            case NOTHING -> 2;
            case TEMPORARY -> 1;
            case PERMANENT -> 0;
        }));
    }
}
