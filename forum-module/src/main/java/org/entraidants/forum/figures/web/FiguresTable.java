package org.entraidants.forum.figures.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.entraidants.forum.figures.ForumFigures;
import org.entraidants.forum.figures.Overview;
import org.entraidants.forum.figures.Overview.Tally;
import org.entraidants.forum.figures.Period;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.CsvFile;
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
        write(shown, CsvFile.download("forum-" + period.code() + ".csv", response));
    }

    private void write(Overview shown, CsvFile csv) {
        line(csv, "forum.figures.what", "forum.figures.asked", "forum.figures.solved", "forum.figures.blocked");
        csv.row(i18n.t("forum.figures.all"), shown.asked(), shown.solved(), "");
        csv.row(i18n.t("forum.figures.answered"), shown.answered(), "", "");
        csv.row(i18n.t("forum.figures.hour"), shown.withinTheHour(), "", "");
        csv.row(
                i18n.t("forum.figures.median.minutes"),
                shown.median().map(Duration::toMinutes).map(String::valueOf).orElse(""),
                "",
                "");
        csv.row(i18n.t("forum.figures.waiting"), shown.waitingInAll(), "", "");
        tallies(csv, shown.operators());
        tallies(csv, shown.categories());
        shown.blocked().forEach(one -> csv.row(one.title(), "", "", one.alsoBlocked()));
    }

    private static void tallies(CsvFile csv, List<Tally> tallies) {
        tallies.forEach(tally -> csv.row(tally.name(), tally.asked(), tally.solved(), tally.alsoBlocked()));
    }

    private void line(CsvFile csv, String... keys) {
        csv.row(i18n.t(keys[0]), i18n.t(keys[1]), i18n.t(keys[2]), i18n.t(keys[3]));
    }
}
