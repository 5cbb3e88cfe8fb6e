package org.entraidants.directory.print;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.entraidants.directory.ExceptionalPeriod;
import org.entraidants.directory.Term;
import org.entraidants.directory.web.OpeningWords;
import org.entraidants.directory.web.TermWords;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.Messages;

/** The words of what is printed, in one language; a job has no page that would tell which. */
final class Wording {
    private final Messages messages;
    private final Locale language;
    private final Dates dates;
    private final OpeningWords hours;
    private final Clock clock;

    Wording(Messages messages, Locale language, Clock clock) {
        this.messages = messages;
        this.language = language;
        this.clock = clock;
        this.dates = new Dates(messages, language, clock);
        this.hours = new OpeningWords(messages, language, dates);
    }

    /** The words of {@code directory.print.<key>}. */
    String text(String key, Object... values) {
        return messages.text(language, "directory.print." + key, values);
    }

    String term(Term term) {
        return messages.text(language, TermWords.key(term));
    }

    String announcement(ExceptionalPeriod period) {
        return hours.announcement(period);
    }

    String time(LocalTime time) {
        return time.equals(LocalTime.MIDNIGHT) ? text("midnight") : dates.time(time);
    }

    String day(LocalDate day) {
        return dates.day(day);
    }

    /** A day with its year, as paper is kept. */
    String dated(LocalDate day) {
        String words = dates.day(day);
        String year = Integer.toString(day.getYear());
        return words.endsWith(year) ? words : words + " " + year;
    }

    String dated(Instant moment) {
        return dated(Dates.dateOf(moment));
    }

    String today() {
        return dated(clock.instant());
    }

    LocalDate date() {
        return Dates.dateOf(clock.instant());
    }

    String weekday(java.time.DayOfWeek day) {
        return dates.weekday(day);
    }

    String weekdayAndDay(LocalDate day) {
        return dates.weekdayAndDay(day);
    }

    Locale language() {
        return language;
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
