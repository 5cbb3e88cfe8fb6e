package org.entraidants.platform.mail.bounce;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.entraidants.platform.mail.inbox.Incoming;

/** Reads the reports that machines write: by RFC 3464, by RFC 5965, or as each server likes. */
final class Reports {
    private static final Set<String> COMPLAINTS = Set.of("abuse", "fraud", "complaint", "opt-out");
    private static final Pattern DAEMON =
            Pattern.compile("(mailer[-_.]?daemon|postmaster|mail-daemon|mdaemon|mailerdaemon)@.*");
    private static final Pattern FAILURE = Pattern.compile(
            "undeliver|not delivered|returned (mail|to sender)|returning message|delivery (status|fail|has failed|error)"
                    + "|failure notice|mail delivery|mail system error|non[- ](remis|distribué|livré|délivré)"
                    + "|échec (de|d’|d')|impossible (de remettre|à remettre|de distribuer)|unzustellbar|nicht zustellbar"
                    + "|zustellung fehlgeschlagen|no se (puede|pudo) entregar|no entregado|niet (bezorgd|afgeleverd)"
                    + "|non recapitabile|mancato recapito",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    /** Where the copy of our own mail begins: what it says is not said by the server. */
    private static final Pattern COPY = Pattern.compile(
            "(?im)^.*(this is a copy of|below this line is a copy|original message (follows|header)|message d’origine"
                    + "|message d'origine|en-têtes du message|^return-path:|^received:).*$");

    private static final int LONGEST = 400;

    private Reports() {}

    /** What a message reports; nothing when it is no report. */
    static List<Report> of(Incoming message) throws MessagingException, IOException {
        List<Part> statuses = message.parts("message/delivery-status");
        statuses.addAll(message.parts("message/global-delivery-status"));
        List<Part> feedbacks = message.parts("message/feedback-report");
        if (!feedbacks.isEmpty()) {
            return complaints(feedbacks);
        }
        if (!statuses.isEmpty()) {
            return deliveries(statuses);
        }
        return isFailureNotice(message) ? List.of(plain(message)) : List.of();
    }

    private static List<Report> complaints(List<Part> feedbacks) throws MessagingException, IOException {
        List<Report> reports = new ArrayList<>();
        for (Part part : feedbacks) {
            for (Fields fields : Fields.groups(Incoming.text(part))) {
                String type = fields.get("feedback-type").toLowerCase(Locale.ROOT);
                Report.Kind kind = COMPLAINTS.contains(type) ? Report.Kind.COMPLAINT : Report.Kind.NOTHING;
                String recipient = fields.typed("original-rcpt-to");
                reports.add(new Report(
                        kind,
                        recipient.isEmpty() ? fields.typed("removal-recipient") : recipient,
                        "",
                        oneLine((type + " " + fields.get("user-agent")).strip())));
            }
        }
        return reports;
    }

    private static List<Report> deliveries(List<Part> statuses) throws MessagingException, IOException {
        List<Report> reports = new ArrayList<>();
        for (Part part : statuses) {
            for (Fields fields : Fields.groups(Incoming.text(part))) {
                String action = fields.get("action").toLowerCase(Locale.ROOT);
                if (!action.isEmpty()) {
                    reports.add(delivery(fields, action));
                }
            }
        }
        return reports;
    }

    private static Report delivery(Fields fields, String action) {
        String original = fields.typed("original-recipient");
        String recipient = original.isEmpty() ? fields.typed("final-recipient") : original;
        String status = fields.get("status").replaceAll("\\s.*", "");
        String words = oneLine(fields.typed("diagnostic-code"));
        return action.startsWith("failed")
                ? Report.failed(recipient, status, words)
                : new Report(Report.Kind.NOTHING, recipient, status, words);
    }

    private static boolean isFailureNotice(Incoming message) {
        boolean daemon =
                message.author().filter(from -> DAEMON.matcher(from).matches()).isPresent()
                        || message.header("Return-Path").filter("<>"::equals).isPresent()
                        || message.header("X-Failed-Recipients").isPresent();
        return daemon
                && (FAILURE.matcher(message.subject()).find()
                        || message.header("X-Failed-Recipients").isPresent());
    }

    private static Report plain(Incoming message) throws MessagingException, IOException {
        var words = new StringBuilder();
        for (Part part : message.parts("text/plain")) {
            words.append(Incoming.text(part)).append('\n');
        }
        String told = COPY.split(words, 2)[0];
        String recipient = message.header("X-Failed-Recipients")
                .orElse("")
                .replaceAll(",.*", "")
                .strip();
        Report report = Report.failed(recipient, "", told.replaceAll("\\s+", " "));
        return new Report(report.kind(), recipient, report.status(), oneLine(told));
    }

    private static String oneLine(String words) {
        String line = words.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
