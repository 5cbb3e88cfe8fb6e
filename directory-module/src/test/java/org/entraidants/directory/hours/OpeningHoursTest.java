package org.entraidants.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entraidants.directory.hours.Status.CLOSED;
import static org.entraidants.directory.hours.Status.OPEN;
import static org.entraidants.directory.hours.Status.UNKNOWN;

import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 5 January 2026 is a Monday, of ISO week 2; 6 April 2026 is Easter Monday. */
class OpeningHoursTest {

    private static final Holidays FRANCE = Holidays.of("FR", "75");

    private static Timetable timetable(String text) {
        Reading reading = OpeningHours.read(text);
        assertThat(reading.hours().isUnderstood())
                .as("%s %s", text, reading.warnings())
                .isTrue();
        return new Timetable(reading.hours(), FRANCE);
    }

    private static State state(String text, String time) {
        return timetable(text).stateAt(LocalDateTime.parse(time));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', textBlock = """
            # ranges, lists, several intervals
            Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00 | 2026-01-05T09:00 | OPEN
            Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00 | 2026-01-05T12:00 | CLOSED
            Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00 | 2026-01-05T18:29 | OPEN
            Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00 | 2026-01-10T11:00 | OPEN
            Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00 | 2026-01-11T11:00 | CLOSED
            Mo,We,Fr 08:00-12:00 | 2026-01-07T10:00 | OPEN
            Mo,We,Fr 08:00-12:00 | 2026-01-08T10:00 | CLOSED
            Sa-Mo 10:00-12:00    | 2026-01-05T10:00 | OPEN
            Sa-Mo 10:00-12:00    | 2026-01-06T10:00 | CLOSED
            09:00-12:00          | 2026-01-11T10:00 | OPEN
            Sa                   | 2026-01-10T03:00 | OPEN
            24/7                 | 2026-01-11T03:00 | OPEN
            # a later rule replaces the days it matches
            Mo-Fr 09:00-18:00; We 14:00-16:00         | 2026-01-07T10:00 | CLOSED
            Mo-Fr 09:00-18:00; We 14:00-16:00         | 2026-01-07T15:00 | OPEN
            Mo-Fr 09:00-18:00; We off                 | 2026-01-07T15:00 | CLOSED
            Mo-Fr 09:00-18:00; We closed; We 15:00-16:00 | 2026-01-07T15:00 | OPEN
            Mo-Fr 09:00-18:00; We 12:00-14:00 off     | 2026-01-07T13:00 | CLOSED
            Mo-Fr 09:00-18:00; We 12:00-14:00 off     | 2026-01-07T15:00 | OPEN
            # an additional rule adds
            Mo-Fr 09:00-12:00, We 14:00-16:00         | 2026-01-07T10:00 | OPEN
            Mo-Fr 09:00-12:00, We 14:00-16:00         | 2026-01-07T15:00 | OPEN
            # past midnight
            Fr 22:00-02:00                            | 2026-01-09T23:00 | OPEN
            Fr 22:00-02:00                            | 2026-01-10T01:59 | OPEN
            Fr 22:00-02:00                            | 2026-01-10T02:00 | CLOSED
            Fr 22:00-02:00                            | 2026-01-09T01:00 | CLOSED
            Fr 22:00-26:00                            | 2026-01-10T01:00 | OPEN
            Su 22:00-02:00                            | 2026-01-05T01:00 | OPEN
            Fr 22:00-02:00; Sa off                    | 2026-01-10T01:00 | OPEN
            # months and dates
            Jul-Aug Mo-Fr 09:00-12:00                 | 2026-08-31T10:00 | OPEN
            Jul-Aug Mo-Fr 09:00-12:00                 | 2026-09-01T10:00 | CLOSED
            Nov-Feb 09:00-12:00                       | 2026-02-28T10:00 | OPEN
            Nov-Feb 09:00-12:00                       | 2026-11-02T10:00 | OPEN
            Nov-Feb 09:00-12:00                       | 2026-10-31T10:00 | CLOSED
            Mo-Su 09:00-12:00; Aug off                | 2026-08-15T10:00 | CLOSED
            Mo-Su 09:00-12:00; Dec 24-Jan 02 off      | 2026-01-02T10:00 | CLOSED
            Mo-Su 09:00-12:00; Dec 24-Jan 02 off      | 2026-12-31T10:00 | CLOSED
            Mo-Su 09:00-12:00; Dec 24-Jan 02 off      | 2026-01-03T10:00 | OPEN
            Mo-Su 09:00-12:00; Jul 14 off             | 2026-07-14T10:00 | CLOSED
            Mo-Su 09:00-12:00; Jul 14 off             | 2026-07-15T10:00 | OPEN
            Mo-Su 09:00-12:00; Aug 01-15,Dec 25 off   | 2026-08-15T10:00 | CLOSED
            Mo-Su 09:00-12:00; Aug 01-15,Dec 25 off   | 2026-12-25T10:00 | CLOSED
            Mo-Su 09:00-12:00; Aug 01-15,Dec 25 off   | 2026-08-16T10:00 | OPEN
            Mo-Su 09:00-12:00; 2026 Jan 05 off        | 2026-01-05T10:00 | CLOSED
            Mo-Su 09:00-12:00; 2026 Jan 05 off        | 2027-01-05T10:00 | OPEN
            Mo-Su 09:00-12:00; 2025 Dec 24-2026 Jan 06 off | 2026-01-05T10:00 | CLOSED
            Mo-Su 09:00-12:00; 2025 Dec 24-2026 Jan 06 off | 2027-01-05T10:00 | OPEN
            Mo-Su 09:00-12:00; easter off             | 2026-04-05T10:00 | CLOSED
            Mo-Su 09:00-12:00; easter +39 days off    | 2026-05-14T10:00 | CLOSED
            Mo-Su 09:00-12:00; Dec Su[-1] off         | 2026-12-27T10:00 | CLOSED
            2026-2027 Mo 09:00-12:00                  | 2027-01-04T10:00 | OPEN
            2026-2027 Mo 09:00-12:00                  | 2028-01-03T10:00 | CLOSED
            2026+ Mo 09:00-12:00                      | 2030-01-07T10:00 | OPEN
            # parity of weeks
            week 1-53/2 Mo 09:00-12:00; week 2-52/2 Mo 14:00-16:00 | 2026-01-05T15:00 | OPEN
            week 1-53/2 Mo 09:00-12:00; week 2-52/2 Mo 14:00-16:00 | 2026-01-05T10:00 | CLOSED
            week 1-53/2 Mo 09:00-12:00; week 2-52/2 Mo 14:00-16:00 | 2026-01-12T10:00 | OPEN
            week 02 Mo 09:00-12:00                    | 2026-01-05T10:00 | OPEN
            # n-th weekday
            We[1] 09:00-12:00                         | 2026-01-07T10:00 | OPEN
            We[1] 09:00-12:00                         | 2026-01-14T10:00 | CLOSED
            We[-1] 09:00-12:00                        | 2026-01-28T10:00 | OPEN
            We[-1] 09:00-12:00                        | 2026-01-21T10:00 | CLOSED
            We[1,3] 09:00-12:00                       | 2026-01-21T10:00 | OPEN
            We[1-2] 09:00-12:00                       | 2026-01-14T10:00 | OPEN
            We[1] +1 day 09:00-12:00                  | 2026-01-08T10:00 | OPEN
            # public holidays
            Mo-Fr 09:00-18:00                         | 2026-04-06T10:00 | UNKNOWN
            Mo-Fr 09:00-18:00; Apr 6 09:00-10:00      | 2026-04-06T09:30 | OPEN
            Mo-Fr 09:00-18:00; PH off                 | 2026-04-06T10:00 | CLOSED
            Mo-Fr 09:00-18:00; PH off                 | 2026-04-13T10:00 | OPEN
            Mo-Fr 09:00-18:00, PH off                 | 2026-04-06T10:00 | CLOSED
            PH 10:00-12:00                            | 2026-07-14T11:00 | OPEN
            Sa,PH 10:00-12:00                         | 2026-07-14T11:00 | OPEN
            Sa,PH 10:00-12:00                         | 2026-07-15T11:00 | CLOSED
            PH Mo 10:00-12:00                         | 2026-04-06T11:00 | OPEN
            PH Mo 10:00-12:00                         | 2026-04-13T11:00 | CLOSED
            PH Mo 10:00-12:00                         | 2026-07-14T11:00 | CLOSED
            Mo-Fr 09:00-18:00; PH -1 day 09:00-12:00  | 2026-07-13T15:00 | CLOSED
            Mo-Fr 20:00-02:00; PH off                 | 2026-04-06T21:00 | CLOSED
            Mo-Fr 20:00-02:00; PH off                 | 2026-04-07T01:00 | CLOSED
            # comments, unknown, fallback, open end
            "sur rendez-vous"                         | 2026-01-05T10:00 | UNKNOWN
            Mo 09:00-12:00 "guichet"                  | 2026-01-05T10:00 | OPEN
            Mo 09:00-12:00; Sa "sur rendez-vous"      | 2026-01-10T10:00 | UNKNOWN
            Mo 09:00-12:00; "sur rendez-vous"         | 2026-01-05T10:00 | OPEN
            Mo 09:00-12:00; "sur rendez-vous"         | 2026-01-05T13:00 | UNKNOWN
            Mo 09:00-12:00 unknown                    | 2026-01-05T10:00 | UNKNOWN
            Mo 09:00-12:00 || "sur rendez-vous"       | 2026-01-05T10:00 | OPEN
            Mo 09:00-12:00 || "sur rendez-vous"       | 2026-01-05T13:00 | UNKNOWN
            Mo 09:00-12:00 || Mo 11:00-14:00 unknown  | 2026-01-05T11:30 | OPEN
            Fr 22:00-02:00 || "sonner"                | 2026-01-10T01:00 | OPEN
            Fr 22:00-02:00 || "sonner"                | 2026-01-10T03:00 | UNKNOWN
            Fr 14:00+                                 | 2026-01-09T13:59 | CLOSED
            Fr 14:00+                                 | 2026-01-09T14:00 | UNKNOWN
            Fr 14:00-16:00+                           | 2026-01-09T15:00 | OPEN
            Fr 14:00-16:00+                           | 2026-01-09T17:00 | UNKNOWN
            Fr 14:00+                                 | 2026-01-10T00:00 | CLOSED
            # an empty last rule says nothing
            Mo-Fr 09:00-12:00;                        | 2026-01-05T13:00 | CLOSED
            """)
    void knowsTheStatus(String text, String time, Status expected) {
        assertThat(state(text, time).status()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', nullValues = "-", textBlock = """
            Mo-Fr 09:00-12:00,14:00-18:30            | 2026-01-05T10:15 | 2026-01-05T12:00
            Mo-Fr 09:00-12:00,14:00-18:30            | 2026-01-05T12:00 | 2026-01-05T14:00
            Mo-Fr 09:00-12:00,14:00-18:30            | 2026-01-09T19:00 | 2026-01-12T09:00
            Mo 09:00-12:00,12:00-14:00               | 2026-01-05T10:00 | 2026-01-05T14:00
            Fr 22:00-02:00                           | 2026-01-09T23:00 | 2026-01-10T02:00
            Mo 00:00-24:00; Tu 00:00-10:00           | 2026-01-05T10:00 | 2026-01-06T10:00
            Mo-Fr 09:00-18:00; PH off                | 2026-04-03T18:00 | 2026-04-07T09:00
            We[1] 09:00-12:00                        | 2026-01-28T10:00 | 2026-02-04T09:00
            We[1] 09:00-12:00                        | 2026-01-07T13:00 | -
            Mo 09:00-12:00 || "sur rendez-vous"      | 2026-01-05T10:00 | 2026-01-05T12:00
            24/7                                     | 2026-01-05T10:00 | -
            "sur rendez-vous"                        | 2026-01-05T10:00 | -
            Mo-Su off                                | 2026-01-05T10:00 | -
            """)
    void knowsTheNextChange(String text, String time, LocalDateTime expected) {
        assertThat(state(text, time).nextChange()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " | ", quoteCharacter = '`', nullValues = "-", textBlock = """
            "sur rendez-vous"                            | 2026-01-05T10:00 | sur rendez-vous
            Mo 09:00-12:00 "guichet"; Tu 09:00-12:00     | 2026-01-05T10:00 | guichet
            Mo 09:00-12:00 "guichet"; Tu 09:00-12:00     | 2026-01-06T10:00 | -
            "Accueil": Mo 09:00-10:00                    | 2026-01-05T09:30 | Accueil
            Mo-Su 09:00-12:00; Aug off "congés d'été"    | 2026-08-05T09:30 | congés d'été
            Mo 09:00-12:00 || "sonner"                   | 2026-01-05T13:00 | sonner
            """)
    void tellsTheComment(String text, String time, String expected) {
        assertThat(state(text, time).comment()).isEqualTo(expected);
    }

    @Test
    void stateTellsAllAtOnce() {
        assertThat(state("Fr 14:00-16:00 \"atelier\"", "2026-01-09T15:59:59"))
                .isEqualTo(new State(OPEN, LocalDateTime.parse("2026-01-09T16:00"), "atelier"));
        assertThat(state("Fr off", "2026-01-09T15:00")).isEqualTo(new State(CLOSED, null, null));
        assertThat(state("unknown", "2026-01-09T15:00")).isEqualTo(new State(UNKNOWN, null, null));
    }

    @Test
    void publicHolidaysNeedTheHolidaysOfThePlace() {
        var goodFriday = LocalDateTime.parse("2026-04-03T10:00");
        OpeningHours hours = OpeningHours.read("Mo-Fr 09:00-18:00; PH off").hours();
        assertThat(new Timetable(hours, FRANCE).opensAt(goodFriday)).isTrue();
        assertThat(new Timetable(hours, Holidays.of("FR", "67")).opensAt(goodFriday))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24/7", "Mo-Su 00:00-24:00", "00:00-24:00", "Mo-Fr 00:00-24:00; Sa,Su"})
    void alwaysIsRecognised(String text) {
        assertThat(OpeningHours.read(text).hours().isAlways()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"24/7; PH off", "Mo-Fr 00:00-24:00", "Mo-Su 00:00-23:59", "\"24/7\"", "24h/24", ""})
    void otherHoursAreNotAlways(String text) {
        assertThat(OpeningHours.read(text).hours().isAlways()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sa 09:00-12:00",
                "24/7",
                "Mo-Su 09:00-12:00; Sa off",
                "Sa[1] 10:00-12:00",
                "Su 14:00+",
                "week 1-53/2 Sa 09:00-12:00",
                "Jul-Aug Su 09:00-12:00"
            })
    void opensOnWeekend(String text) {
        assertThat(OpeningHours.read(text).hours().opensOnWeekend()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr 09:00-12:00",
                "Mo-Su 09:00-12:00; Sa,Su off",
                "Fr 22:00-02:00",
                "Sa \"sur rendez-vous\"",
                "PH 10:00-12:00",
                "",
                "samedi 9h-12h"
            })
    void doesNotOpenOnWeekend(String text) {
        assertThat(OpeningHours.read(text).hours().opensOnWeekend()).isFalse();
    }

    @Test
    void equalTextsAreEqualHours() {
        assertThat(OpeningHours.read("Mo 09:00-12:00").hours())
                .isEqualTo(OpeningHours.read("Mo 09:00-12:00").hours())
                .hasSameHashCodeAs(OpeningHours.read("Mo 09:00-12:00").hours())
                .isNotEqualTo(OpeningHours.read("Mo  09:00-12:00").hours());
    }
}
