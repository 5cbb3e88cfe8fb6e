package org.entraidants.newsletter.web;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.entraidants.newsletter.subscriber.Suppression;
import org.entraidants.newsletter.subscriber.Suppressions;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.CsvFile;

/** Every address that gets nothing, or got nothing for a time, as CSV. */
@WebServlet(SuppressionsFile.VIEW)
public class SuppressionsFile extends HttpServlet {
    /** Reached through its route only: as a file it is not found. */
    public static final String VIEW = "/newsletter/suppressions-csv";

    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 500;

    @Inject
    transient Suppressions suppressions;

    @Inject
    transient Caller caller;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"adresses-exclues.csv\"");
        try (var csv = CsvWriter.builder().build(response.getWriter())) {
            csv.writeRecord("address", "reason", "source", "since", "words", "lifted", "lifted_by");
            List<Suppression> rows = page(Long.MAX_VALUE);
            while (!rows.isEmpty()) {
                rows.forEach(row -> csv.writeRecord(cells(row)));
                rows = page(rows.get(rows.size() - 1).id());
            }
        }
    }

    private List<Suppression> page(long before) {
        return suppressions.newest("", List.of(Suppression.Reason.values()), before, AT_ONCE, caller);
    }

    private static List<String> cells(Suppression row) {
        return List.of(
                CsvFile.harmless(row.address()),
                row.reason().name().toLowerCase(Locale.ROOT),
                row.source().name().toLowerCase(Locale.ROOT),
                row.since().toString(),
                CsvFile.harmless(row.words()),
                Objects.toString(row.liftedAt(), ""),
                CsvFile.harmless(Objects.toString(row.liftedBy(), "")));
    }
}
