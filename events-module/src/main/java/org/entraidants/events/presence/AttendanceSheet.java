package org.entraidants.events.presence;

import java.util.List;
import java.util.Locale;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Wording;
import org.entraidants.events.registration.Registration;
import org.entraidants.platform.print.Paper;

/** The sheet that people sign when they come: their names, room for a hand, and lines for those who have not asked. */
final class AttendanceSheet {
    private static final int FREE_LINES = 8;

    private final Wording words;
    private final Locale language;
    private final String network;

    AttendanceSheet(Wording words, Locale language, String network) {
        this.words = words;
        this.language = language;
        this.network = network;
    }

    /** @param people those who come on site, by name */
    Paper of(Gathering gathering, List<Registration> people) {
        String title = words.text("sheet.title", gathering.title());
        var paper = new Paper(language, title, words.text("sheet.description", gathering.title()))
                .styled(AttendanceSheet.class, "attendance.css");
        paper.begin("div", "class", "head").line("p", network, "class", "network");
        paper.line("h1", gathering.title());
        paper.line("p", dated(gathering) + ", " + words.hours(gathering));
        paper.line("p", words.where(gathering)).end();
        paper.begin("table").begin("thead").begin("tr");
        for (String column : List.of("name", "structure", "signature")) {
            paper.line("th", words.text("sheet." + column), "scope", "col", "class", column);
        }
        paper.end().end().begin("tbody");
        people.forEach(one -> line(paper, one.name(), one.structure()));
        for (int i = 0; i < FREE_LINES; i++) {
            line(paper, "", "");
        }
        return paper.end().end().line("p", words.text("sheet.kept"), "class", "small");
    }

    /** Paper is kept: the day has its year, also in that year. */
    private String dated(Gathering gathering) {
        String day = words.day(gathering);
        String year = Integer.toString(gathering.ends().getYear());
        return day.endsWith(year) ? day : day + " " + year;
    }

    /** An empty cell keeps its place in the row. */
    private static void line(Paper paper, String name, String structure) {
        paper.begin("tr");
        paper.begin("td", "class", "name").text(name).end();
        paper.begin("td", "class", "structure").text(structure).end();
        paper.begin("td", "class", "signature").text("").end();
        paper.end();
    }
}
