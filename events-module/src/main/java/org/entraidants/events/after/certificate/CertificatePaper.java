package org.entraidants.events.after.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Wording;
import org.entraidants.events.registration.Registration;
import org.entraidants.platform.print.Paper;
import org.entraidants.platform.web.Dates;

/** Certificates of attendance, each on a page of its own. */
final class CertificatePaper {
    private static final int HOURS_OF_A_DAY = 24;

    private final Wording words;
    private final String network;
    private final Instant now;
    private final Paper paper;

    /** @param network its name, may be empty */
    CertificatePaper(Wording words, Locale language, String network, Gathering gathering, Instant now) {
        this.words = words;
        this.network = network;
        this.now = now;
        this.paper = new Paper(
                        language,
                        words.text("certificate.title", gathering.title()),
                        words.text("certificate.description", gathering.title()))
                .styled(CertificatePaper.class, "certificate.css");
    }

    /**
     * Adds the page of a person.
     *
     * @param page where the code is checked
     */
    void add(Registration person, String code, String page) {
        Gathering gathering = person.gathering();
        String anchor = "attestation-" + person.id();
        paper.bookmark(person.name(), anchor).begin("div", "class", "certificate", "id", anchor);
        paper.line("p", network, "class", "network");
        paper.line("h1", words.text("certificate"));
        paper.line("p", words.text(network.isEmpty() ? "certificate.says.short" : "certificate.says", network));
        paper.line("p", person.name(), "class", "name");
        paper.line("p", person.structure(), "class", "structure");
        paper.line("p", words.text("certificate.came", words.text("kind." + gathering.kind())));
        paper.line("h2", gathering.title());
        facts(person, gathering);
        foot(code, page);
        paper.end();
    }

    private void facts(Registration person, Gathering gathering) {
        paper.begin("ul", "class", "facts");
        fact("when", dated(gathering) + ", " + words.hours(gathering));
        fact("length", length(gathering));
        fact(
                "where",
                person.online() ? words.text("mode.ONLINE") : gathering.venue().oneLine());
        paper.end();
    }

    private void fact(String term, String value) {
        if (!value.isEmpty()) {
            paper.line("li", words.text("certificate.fact", words.text("certificate." + term), value));
        }
    }

    /** With its year: paper is kept. */
    private String dated(Gathering gathering) {
        String year = Integer.toString(gathering.begins().getYear());
        String day = words.day(gathering);
        return day.endsWith(year) ? day : day + " " + year;
    }

    private String length(Gathering gathering) {
        long hours = gathering.length().toHours();
        if (hours >= HOURS_OF_A_DAY) {
            return "";
        }
        int minutes = gathering.length().toMinutesPart();
        return words.text("certificate.hours", hours, minutes).strip();
    }

    private void foot(String code, String page) {
        LocalDate today = Dates.dateOf(now);
        String year = Integer.toString(today.getYear());
        String day = words.dates().day(today);
        paper.begin("div", "class", "foot");
        paper.code(page, words.text("certificate.code.alt", code));
        paper.begin("p").text(words.text("certificate.given", day.endsWith(year) ? day : day + " " + year));
        paper.empty("br").text(words.text("certificate.check"));
        paper.empty("br").line("strong", code).end().end();
    }

    Paper paper() {
        return paper;
    }
}
