package org.entraidants.directory.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.entraidants.directory.hours.Exceptional;
import org.entraidants.directory.hours.Holidays;
import org.entraidants.directory.hours.OpeningHours;
import org.entraidants.directory.hours.Timetable;
import org.entraidants.platform.Module;
import org.entraidants.platform.Route;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.Messages;
import org.junit.jupiter.api.Test;

class OpeningWordsTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

    private final OpeningWords french = words(Locale.FRENCH);

    private record Named(String name) implements Module {
        @Override
        public int floor() {
            return 0;
        }

        @Override
        public List<Route> routes() {
            return List.of();
        }
    }

    private static OpeningWords words(Locale language) {
        var messages = new Messages(List.of(new Named("platform"), new Named("directory")));
        var clock = Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
        return new OpeningWords(messages, language, new Dates(messages, language, clock));
    }

    private static Timetable hours(String text, Exceptional... exceptionals) {
        return new Timetable(OpeningHours.read(text).hours(), Holidays.NONE, List.of(exceptionals));
    }

    private String at(String hours, LocalDateTime moment) {
        return french.now(hours(hours), moment).text().replace('\u00A0', ' ');
    }

    @Test
    void saysWhenAnOpenPlaceCloses() {
        assertThat(at("Mo-Fr 09:00-18:00", MONDAY.atTime(10, 0))).isEqualTo("Ouvert, ferme à 18 h");
        assertThat(at("Mo-Fr 09:00-24:00", MONDAY.atTime(10, 0))).isEqualTo("Ouvert, ferme à minuit");
        assertThat(at("24/7", MONDAY.atTime(10, 0))).isEqualTo("Ouvert en continu");
    }

    @Test
    void saysWhenAClosedPlaceOpens() {
        assertThat(at("Mo 14:00-18:00", MONDAY.atTime(10, 0))).isEqualTo("Fermé, ouvre à 14 h");
        assertThat(at("Tu 09:30-12:00", MONDAY.atTime(10, 0))).isEqualTo("Fermé, ouvre demain à 9 h 30");
        assertThat(at("Th 14:00-18:00", MONDAY.atTime(10, 0))).isEqualTo("Fermé, ouvre jeudi à 14 h");
        assertThat(at("Mo 09:00-10:00", MONDAY.atTime(10, 0))).isEqualTo("Fermé, ouvre lundi 30 novembre à 9 h");
        assertThat(at("2026 Dec 20 09:00-10:00", MONDAY.atTime(10, 0))).isEqualTo("Fermé");
    }

    @Test
    void doesNotKnowWhatNobodyTold() {
        assertThat(at("", MONDAY.atTime(10, 0))).isEqualTo("Horaires non connus");
        assertThat(at("quand on peut", MONDAY.atTime(10, 0))).isEqualTo("Horaires non connus");
    }

    @Test
    void tableSaysWhatIsKnownOfAPublicHoliday() {
        LocalDate bastilleDay = LocalDate.of(2026, 7, 14);
        var silent = new Timetable(OpeningHours.read("Mo-Fr 09:00-12:00").hours(), Holidays.of("FR", "64"));
        var off = new Timetable(OpeningHours.read("Mo-Fr 09:00-12:00; PH off").hours(), Holidays.of("FR", "64"));
        var day = french.day(silent.week(bastilleDay).get(0), MONDAY);
        assertThat(day.hours()).isEqualTo("Non connus ce jour-là");
        assertThat(day.note()).isEqualTo("Fête nationale, jour férié");
        assertThat(french.day(off.week(bastilleDay).get(0), MONDAY).hours()).isEqualTo("Fermé");
        assertThat(french.holidayAhead(off.holidays(bastilleDay, bastilleDay).get(0))
                        .replace('\u00A0', ' '))
                .isEqualTo("Mardi 14 juillet, fête nationale : fermé");
    }

    @Test
    void tableSaysThatNobodyKnowsWhetherThereIsSchool() {
        var day = new Timetable(OpeningHours.read("Mo-Fr 09:00-12:00; SH off").hours(), Holidays.of("FR", "64"))
                .week(MONDAY)
                .get(0);
        assertThat(french.day(day, MONDAY).hours().replace('\u00A0', ' '))
                .isEqualTo("Non connus : cela dépend des vacances scolaires");
    }

    @Test
    void tableNamesTheClosure() {
        var closure = Exceptional.closure(MONDAY, MONDAY, "inventaire");
        var day = hours("Mo-Fr 09:00-12:00,14:00-18:00", closure).week(MONDAY);

        assertThat(french.day(day.get(0), MONDAY))
                .isEqualTo(new OpeningWords.Day(MONDAY, true, "Lundi 23\u00A0novembre", "Fermé", "Inventaire"));
        assertThat(french.day(day.get(1), MONDAY).hours().replace('\u00A0', ' '))
                .isEqualTo("9 h – 12 h, 14 h – 18 h");
    }
}
