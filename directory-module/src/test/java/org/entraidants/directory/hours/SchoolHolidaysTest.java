package org.entraidants.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.entraidants.directory.hours.SchoolHolidays.Break;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolHolidaysTest {
    private static final SchoolHolidays YEAR = SchoolHolidays.of(List.of(
            new Break(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3), "Noël"),
            new Break(LocalDate.of(2026, 10, 17), LocalDate.of(2026, 11, 1), "Toussaint"),
            new Break(LocalDate.of(2027, 2, 13), LocalDate.of(2027, 2, 28), "hiver")));

    private static Timetable timetable(String hours, SchoolHolidays school) {
        return new Timetable(
                OpeningHours.read(hours).hours(), Holidays.of("FR", "64").with(school));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-08-31, false",
        "2026-09-01, true",
        "2026-10-17, true",
        "2026-11-22, true",
        "2027-02-28, true",
        "2027-03-01, false"
    })
    void calendarKnowsItsOwnYearAndNoMore(LocalDate date, boolean known) {
        assertThat(YEAR.knows(date)).isEqualTo(known);
    }

    @Test
    void monthsWithoutAnyBreakAreMissingFromTheCalendar() {
        var holes = SchoolHolidays.of(List.of(
                new Break(LocalDate.of(2026, 2, 14), LocalDate.of(2026, 3, 1), "hiver"),
                new Break(LocalDate.of(2026, 12, 19), LocalDate.of(2027, 1, 3), "Noël")));
        assertThat(holes.knows(LocalDate.of(2025, 11, 3))).isFalse();
        assertThat(holes.knows(LocalDate.of(2026, 2, 20))).isTrue();
        assertThat(holes.knows(LocalDate.of(2026, 6, 1))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Mo-Fr 14:00-18:00; SH off                      | 2026-12-21T15:00 | CLOSED
            Mo-Fr 14:00-18:00; SH off                      | 2026-11-23T15:00 | OPEN
            Mo-Fr 14:00-18:00; SH Mo-Fr 10:00-12:00        | 2026-12-21T11:00 | OPEN
            Mo-Fr 14:00-18:00; SH Mo-Fr 10:00-12:00        | 2026-12-21T15:00 | CLOSED
            Mo-Fr 14:00-18:00; SH Mo-Fr 10:00-12:00        | 2026-12-20T11:00 | CLOSED
            Mo-Fr 14:00-18:00; SH off                      | 2027-05-03T15:00 | UNKNOWN
            Mo-Fr 14:00-18:00; SH Mo-Fr 10:00-12:00        | 2027-05-02T11:00 | CLOSED
            Mo-Fr 14:00-18:00; SH off; PH off              | 2026-12-25T15:00 | CLOSED
            PH,SH off; Sa 10:00-12:00                      | 2026-12-26T11:00 | OPEN
            """)
    void hoursFollowTheSchool(String hours, String moment, Status expected) {
        assertThat(timetable(hours, YEAR).statusAt(java.time.LocalDateTime.parse(moment)))
                .isEqualTo(expected);
    }

    @Test
    void withoutCalendarTheHoursThatDependOnItAreNotKnown() {
        var day = timetable("Mo-Fr 14:00-18:00; SH off", SchoolHolidays.UNKNOWN)
                .week(LocalDate.of(2026, 11, 23))
                .get(0);
        assertThat(day.awaitsSchool()).isTrue();
        assertThat(day.intervals()).extracting(Interval::status).containsExactly(Status.UNKNOWN);
    }

    @Test
    void weekNamesTheBreakOfHoursThatFollowTheSchoolOnly() {
        LocalDate monday = LocalDate.of(2026, 12, 21);
        assertThat(timetable("Mo-Fr 14:00-18:00; SH off", YEAR)
                        .week(monday)
                        .get(0)
                        .schoolBreak())
                .isEqualTo("Noël");
        assertThat(timetable("Mo-Fr 14:00-18:00", YEAR).week(monday).get(0).schoolBreak())
                .isNull();
    }
}
