package org.entraidants.forum.figures.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import org.entraidants.forum.figures.ForumFigures;
import org.entraidants.forum.figures.Overview;
import org.entraidants.forum.figures.Overview.Tally;
import org.entraidants.forum.figures.Period;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.I18n;

/** The figures of the forum for a spreadsheet, reached through its route only. */
@WebServlet(FiguresTable.VIEW)
public class FiguresTable extends HttpServlet {
    public static final String VIEW = "/forum-pages/figures-table";

    private static final long serialVersionUID = 1L;

    @Inject
    transient ForumFigures figures;

    @Inject
    transient Caller caller;

    @Inject
    transient I18n i18n;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Period period = ForumFiguresPage.asked(request);
        Overview shown = figures.of(period, caller);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Content-Disposition", "attachment; filename=\"forum-" + period.code() + ".csv\"");
        write(shown, response.getWriter());
    }

    private void write(Overview shown, PrintWriter csv) {
        // Spreadsheets know by it that the letters are UTF-8.
        csv.print('\ufeff');
        line(csv, "forum.figures.what", "forum.figures.asked", "forum.figures.solved", "forum.figures.blocked");
        row(csv, i18n.t("forum.figures.all"), shown.asked(), shown.solved(), "");
        row(csv, i18n.t("forum.figures.answered"), shown.answered(), "", "");
        row(csv, i18n.t("forum.figures.hour"), shown.withinTheHour(), "", "");
        row(
                csv,
                i18n.t("forum.figures.median.minutes"),
                shown.median().map(Duration::toMinutes).map(String::valueOf).orElse(""),
                "",
                "");
        row(csv, i18n.t("forum.figures.waiting"), shown.waitingInAll(), "", "");
        tallies(csv, shown.operators());
        tallies(csv, shown.categories());
        shown.blocked().forEach(one -> row(csv, one.title(), "", "", one.alsoBlocked()));
    }

    private static void tallies(PrintWriter csv, List<Tally> tallies) {
        tallies.forEach(tally -> row(csv, tally.name(), tally.asked(), tally.solved(), tally.alsoBlocked()));
    }

    private void line(PrintWriter csv, String... keys) {
        row(csv, i18n.t(keys[0]), i18n.t(keys[1]), i18n.t(keys[2]), i18n.t(keys[3]));
    }

    private static void row(PrintWriter csv, Object... cells) {
        for (int cell = 0; cell < cells.length; cell++) {
            csv.print(cell == 0 ? "" : ";");
            csv.print(quoted(cells[cell].toString()));
        }
        csv.print("\r\n");
    }

    /** A cell that begins like a formula is a text. */
    private static String quoted(String text) {
        String safe = text.matches("[=+@\\t\\r-].*") ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
