package org.entraidants.newsletter.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.entraidants.newsletter.issue.Issues;
import org.entraidants.newsletter.sending.DeliveryRow;
import org.entraidants.newsletter.sending.DeliveryState;
import org.entraidants.newsletter.sending.SendingLedger;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.CsvFile;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** What became of each recipient of an issue, for a spreadsheet: {@code /admin/lettre/…/destinataires.csv}. */
@WebServlet(RecipientsFile.VIEW)
public class RecipientsFile extends HttpServlet {
    /** Reached through its route only: as a file it is not found. */
    public static final String VIEW = "/newsletter/recipients-file";

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 1000;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(Dates.ZONE);

    @Inject
    transient Issues issues;

    @Inject
    transient SendingLedger ledger;

    @Inject
    transient Caller caller;

    @Inject
    transient PageRequest page;

    @Inject
    transient I18n i18n;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Optional<Long> id = PageRequest.number(page.value("issue"))
                .filter(issue -> issues.open(issue, caller).isPresent());
        if (id.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        CsvFile csv = CsvFile.download("lettre-" + id.get() + ".csv", response);
        csv.row(
                i18n.t("newsletter.subscribe.address"),
                i18n.t("newsletter.recipients.name"),
                i18n.t("newsletter.list.state"),
                i18n.t("newsletter.recipients.when"),
                i18n.t("newsletter.recipients.attempts"),
                i18n.t("newsletter.recipients.words"),
                i18n.t("newsletter.recipients.double"));
        long after = 0;
        List<DeliveryRow> rows;
        do {
            rows = ledger.rows(id.get(), List.of(DeliveryState.values()), "", after, AT_ONCE, caller);
            for (DeliveryRow row : rows) {
                write(csv, row);
                after = row.subscriberId();
            }
        } while (rows.size() == AT_ONCE);
    }

    private void write(CsvFile csv, DeliveryRow row) {
        csv.row(
                row.address(),
                row.name(),
                i18n.t("newsletter.delivery." + row.state()),
                moment(row.sentAt()),
                row.attempts(),
                words(row),
                row.possibleDoubles());
    }

    private static String moment(@Nullable Instant sentAt) {
        return sentAt == null ? "" : MOMENT.format(sentAt);
    }

    private String words(DeliveryRow row) {
        if (row.reason() != null) {
            return i18n.t("newsletter.reason." + row.reason());
        }
        return row.error() == null ? "" : row.error();
    }
}
