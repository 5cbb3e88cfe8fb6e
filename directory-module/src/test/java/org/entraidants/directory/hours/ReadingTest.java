package org.entraidants.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.entraidants.directory.hours.Warning.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingTest {

    private static final LocalDateTime NOON = LocalDateTime.parse("2026-01-05T12:00");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Mo 09:30-12:00,14:00-17:00; Tu 12:30      | TIME_POINT_WITHOUT_END | 31 | 12:30
            Tu 12:30                                  | TIME_POINT_WITHOUT_END | 3  | 12:30
            Mo 09:00-12:00,14:00                      | TIME_POINT_WITHOUT_END | 15 | 14:00
            Mo 09:00-12:00 "8:30"; Fr 9h15            | TIME_POINT_WITHOUT_END | 26 | 9h15
            Mo 09:00-12:00-14:00                      | SYNTAX                 | 14 | -14:00
            Mo-Th 09:00-12:00; Fr 09:00-12:00-17:00   | SYNTAX                 | 33 | -17:00
            Lundi au vendredi 8h-12h                  | SYNTAX                 | 0  | Lundi au vendredi 8h
            Mo-Fr sunrise-sunset                      | UNSUPPORTED            | 6  | sunrise-sunset
            Jan-Dec/2 Mo 10:00-11:00                  | UNSUPPORTED            | 0  | Jan-Dec/2 Mo 10:00-1
            2147483647 Dec 25 off                     | UNSUPPORTED            | 0  | 2147483647 Dec 25 of
            easter +2000000000 days off               | UNSUPPORTED            | 0  | easter +2000000000 d
            PH -2000000000 days off                   | UNSUPPORTED            | 0  | `PH -2000000000 days `
            We[1] +2000000000 days 10:00-12:00        | UNSUPPORTED            | 0  | We[1] +2000000000 da
            Dec Su[5] off                             | UNSUPPORTED            | 0  | Dec Su[5] off
            Aug 15+ Mo 10:00-12:00                    | UNSUPPORTED            | 0  | Aug 15+ Mo 10:00-12:
            Mo 10:00-12:00; Su dawn-12:00             | UNSUPPORTED            | 19 | dawn-12:00
            Su 10:00-16:00/01:30                      | UNSUPPORTED            | 3  | 10:00-16:00/01:30
            """)
    void refusedTextGetsAWarningAtItsPlace(String text, Kind kind, int position, String near) {
        Reading reading = OpeningHours.read(text);
        assertThat(reading.warnings()).containsExactly(new Warning(kind, position, near));
        assertThat(reading.hours().isUnderstood()).isFalse();
        assertThat(reading.hours().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Mo-Th 10h00-12h30 | Mo-Th 10:00-12:30
            Mo-Fr 8-12        | Mo-Fr 08:00-12:00
            Aug 1-15 off      | Aug 01-15 off
            Mo 9.30-12.00     | Mo 09:30-12:00
            """)
    void looseSpellingIsUnderstoodWithAWarning(String loose, String strict) {
        Reading reading = OpeningHours.read(loose);
        assertThat(reading.warnings()).extracting(Warning::kind).containsExactly(Kind.LOOSE_SPELLING);
        assertThat(reading.hours().text()).isEqualTo(loose);
        var monday = NOON.toLocalDate();
        assertThat(new Timetable(reading.hours(), Holidays.NONE).week(monday))
                .isEqualTo(new Timetable(OpeningHours.read(strict).hours(), Holidays.NONE).week(monday));
    }

    @Test
    void rangeThatEndsWhenItBeginsIsNoTimeAtAll() {
        Reading reading = OpeningHours.read("Mo-Fr 09:00-12:00; We 14:00-14:00");
        assertThat(reading.warnings()).containsExactly(new Warning(Kind.EMPTY_RANGE, 22, "14:00-14:00"));
        List<DayHours> week = new Timetable(reading.hours(), Holidays.NONE).week(NOON.toLocalDate());
        assertThat(week).extracting(DayHours::isClosed).startsWith(false, false, true, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr 09:00-18:00; Tu 09:00-12:00-14:00; Sa 09:00-12:00",
                "Th 08:00",
                "Mo-Fr 9h-12h45,13h45-17h",
                "Mo,Fr 08:00-12:00; Tu 08:00-12:00-14:00",
                "Mo 07:45-13:30-17:00; Tu 13:00-17:00",
                "We 00:00",
                "Tu-Sa 09:00-12:00; Mo 09:12",
                "Horaires :Du lundi au jeudi9h/12h - 14h/16h",
                "Du lundi au jeudi : de 9h - 12h et de 13h30 - 17h",
                "Mardi : 8h30-12h ; Jeudi : 8h30-12h/14h-17h",
                "24h/24",
                "Variables selon la saison",
                "<ul><li>Mardi de 14h - 16h</li><li>Jeudi de 10h30 - 12h</li></ul>",
                "Mercredi 14h-16h<br />18h-20h (atelier)",
                "Ouvert tous les jours de 10h - 18h",
                "de 8 h 15 - 16 h 45",
                "8h30 - 12h00 / 13h30 - 17h00",
                "Lundi : 14H - 17HMardi : 9H30 - 12H",
                "Jeudi de 15h à 16h.\"",
                "Fermé la première quinzaine d'ao&ucirc;t",
                "Pas d'horaires fixes.\nPrendre rendez-vous par téléphone.",
                "Mo-Fr 09:00-12:00\nTu 14:00-16:00",
                "Mo 09:00-12:00 Sa 10:00-12:00",
                "Mo 25:00-26:00",
                "Mo 09:75-12:00",
                "Mo-Xx 09:00-12:00",
                "\"sans fin",
                "; ;",
                "Mo[7] 09:00-12:00",
                "week 60 Mo 09:00-12:00",
            })
    void invalidTextIsKeptAndNeverGuessed(String text) {
        Reading reading = OpeningHours.read(text);
        assertThat(reading.hours().text()).isSameAs(text);
        assertThat(reading.hours().isUnderstood()).isFalse();
        assertThat(reading.warnings()).hasSize(1);
        assertThat(new Timetable(reading.hours(), Holidays.NONE).stateAt(NOON))
                .isEqualTo(new State(Status.UNKNOWN, null, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void blankTextIsUnknownWithoutAWarning(String text) {
        Reading reading = OpeningHours.read(text);
        assertThat(reading.warnings()).isEmpty();
        assertThat(reading.hours().isUnderstood()).isFalse();
        assertThat(reading.hours().text()).isEqualTo(text);
    }

    @Test
    void tooLongATextIsNotParsed() {
        String text = "Mo 09:00-12:00; ".repeat(63);
        Reading reading = OpeningHours.read(text);
        assertThat(reading.warnings()).containsExactly(new Warning(Kind.SYNTAX, 1_000, text.substring(1_000)));
        assertThat(reading.hours().text()).isEqualTo(text);
        assertThat(OpeningHours.read("Mo 09:00-12:00; ".repeat(62)).hours().isUnderstood())
                .isTrue();
    }

    @Test
    void manyErrorsDoNotExhaustTheStack() {
        assertThat(OpeningHours.read(",".repeat(1_000)).hours().isUnderstood()).isFalse();
        assertThat(OpeningHours.read("x,".repeat(500)).hours().isUnderstood()).isFalse();
        assertThat(OpeningHours.read("[".repeat(1_000)).hours().isUnderstood()).isFalse();
    }

    @Test
    void randomTextsNeverThrow() {
        String[] words = {
            "Mo",
            "-",
            "Fr",
            " ",
            "Su",
            "[",
            "1",
            "]",
            "09:00",
            "-",
            "12:00",
            ",",
            ";",
            "||",
            "PH",
            "SH",
            "off",
            "\"",
            "week ",
            "1-53",
            "/2",
            "Jan",
            "31",
            "2026",
            "+",
            " days",
            "easter",
            "24/7",
            ":",
            "14:00+",
            "26:00",
            "é",
            "\n",
            "\t",
            "x",
            "sunrise",
            "(",
            ")",
            "\uD83D\uDE00",
            "\\",
            "99999999999",
            "closed",
            "open",
            "unknown",
            "a",
            "\u0000"
        };
        var random = new Random(20260105);
        for (int i = 0; i < 3_000; i++) {
            String text = random.ints(random.nextInt(14), 0, words.length)
                    .mapToObj(word -> words[word])
                    .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
            Reading reading = OpeningHours.read(text);
            assertThat(reading.hours().text()).isEqualTo(text);
            assertThat(reading.warnings()).allMatch(warning -> warning.position() <= text.length());
            var timetable = new Timetable(reading.hours(), Holidays.of("FR", null));
            assertThat(timetable.stateAt(NOON).status() == Status.OPEN).isEqualTo(timetable.opensAt(NOON));
            assertThat(timetable.week(NOON.toLocalDate())).hasSize(7);
        }
    }
}
