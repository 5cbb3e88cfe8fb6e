package org.entraidants.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final LocalDate TUESDAY = MONDAY.plusDays(1);
    private static final LocalDate WEDNESDAY = MONDAY.plusDays(2);
    private static final Holidays FRANCE = Holidays.of("FR", "75");
    private static final OpeningHours LIBRARY =
            OpeningHours.read("Mo-Fr 09:00-12:00,14:00-18:00").hours();

    private static Timetable library(Exceptional... exceptionals) {
        return new Timetable(LIBRARY, FRANCE, List.of(exceptionals));
    }

    private static OpeningHours hours(String text) {
        return OpeningHours.read(text).hours();
    }

    private static Interval open(String from, String to) {
        return new Interval(LocalTime.parse(from), LocalTime.parse(to), Status.OPEN, null, false);
    }

    @Test
    void closureClosesItsDaysAndReopensAfter() {
        var timetable = library(Exceptional.closure(MONDAY, TUESDAY, "Travaux"));
        assertThat(timetable.stateAt(MONDAY.atTime(10, 0)))
                .isEqualTo(new State(Status.CLOSED, WEDNESDAY.atTime(9, 0), "Travaux"));
        assertThat(timetable.opensAt(WEDNESDAY.atTime(10, 0))).isTrue();
        assertThat(timetable.opensAt(MONDAY.minusDays(3).atTime(10, 0))).isTrue();
    }

    @Test
    void closureAheadIsTheNextChangeOfAlwaysOpenHours() {
        var timetable = new Timetable(hours("24/7"), FRANCE, List.of(Exceptional.closure(WEDNESDAY, WEDNESDAY, null)));
        assertThat(timetable.stateAt(MONDAY.atTime(10, 0)).nextChange()).isEqualTo(WEDNESDAY.atStartOfDay());
    }

    @Test
    void exceptionalHoursReplaceTheUsualOnes() {
        var timetable = library(Exceptional.hours(MONDAY, TUESDAY, hours("10:00-13:00"), null));
        assertThat(timetable.opensAt(MONDAY.atTime(9, 30))).isFalse();
        assertThat(timetable.opensAt(MONDAY.atTime(12, 30))).isTrue();
        assertThat(timetable.opensAt(TUESDAY.atTime(15, 0))).isFalse();
        assertThat(timetable.opensAt(WEDNESDAY.atTime(15, 0))).isTrue();
    }

    @Test
    void exceptionalHoursThatAreNotUnderstoodAreUnknown() {
        var timetable = library(Exceptional.hours(MONDAY, MONDAY, hours("le matin"), null));
        assertThat(timetable.stateAt(MONDAY.atTime(10, 0)).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void closureHoldsForHoursThatAreNotUnderstood() {
        var timetable = new Timetable(hours("le matin"), FRANCE, List.of(Exceptional.closure(MONDAY, MONDAY, null)));
        assertThat(timetable.stateAt(MONDAY.atTime(10, 0)).status()).isEqualTo(Status.CLOSED);
        assertThat(timetable.stateAt(TUESDAY.atTime(10, 0)).status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void messageChangesNothingOfTheHours() {
        var timetable = library(Exceptional.message(MONDAY, MONDAY, "Entrée par la cour"));
        LocalDateTime ten = MONDAY.atTime(10, 0);
        assertThat(timetable.stateAt(ten)).isEqualTo(library().stateAt(ten));
        assertThat(timetable.week(MONDAY).get(0).message()).isEqualTo("Entrée par la cour");
        assertThat(timetable.week(MONDAY).get(1).message()).isNull();
    }

    @Test
    void messageDoesNotLiftAClosure() {
        var timetable =
                library(Exceptional.closure(MONDAY, MONDAY, null), Exceptional.message(MONDAY, MONDAY, "Bonne année"));
        assertThat(timetable.opensAt(MONDAY.atTime(10, 0))).isFalse();
    }

    @Test
    void lastOfSeveralExceptionalsHolds() {
        var timetable = library(
                Exceptional.closure(MONDAY, WEDNESDAY, "Congés"),
                Exceptional.hours(TUESDAY, TUESDAY, hours("10:00-11:00"), "Permanence"));
        assertThat(timetable.opensAt(TUESDAY.atTime(10, 30))).isTrue();
        assertThat(timetable.opensAt(WEDNESDAY.atTime(10, 30))).isFalse();
        assertThat(timetable.week(MONDAY).get(1).message()).isEqualTo("Permanence");
    }

    @Test
    void closureOfTheNextDayDoesNotEndTheNight() {
        var timetable =
                new Timetable(hours("22:00-02:00"), FRANCE, List.of(Exceptional.closure(TUESDAY, TUESDAY, null)));
        assertThat(timetable.opensAt(TUESDAY.atTime(1, 0))).isTrue();
        assertThat(timetable.opensAt(TUESDAY.atTime(23, 0))).isFalse();
        assertThat(timetable.opensAt(WEDNESDAY.atTime(1, 0))).isFalse();
    }

    @Test
    void weekHasSevenDaysWithTheirIntervals() {
        List<DayHours> week = library().week(MONDAY);
        assertThat(week).extracting(DayHours::date).first().isEqualTo(MONDAY);
        assertThat(week).hasSize(7);
        assertThat(week.get(4).intervals()).containsExactly(open("09:00", "12:00"), open("14:00", "18:00"));
        assertThat(week.get(4).isClosed()).isFalse();
        assertThat(week.get(5).isClosed()).isTrue();
    }

    @Test
    void weekNamesTheHolidayEvenWhenThePlaceIsOpen() {
        DayHours easterMonday = new Timetable(hours("Mo-Fr 09:00-12:00; PH 09:00-12:00"), FRANCE)
                .week(LocalDate.of(2026, 4, 6))
                .get(0);
        assertThat(easterMonday.holiday()).isEqualTo(Holiday.EASTER_MONDAY);
        assertThat(easterMonday.intervals()).containsExactly(open("09:00", "12:00"));
    }

    @Test
    void hoursThatSayNothingOfHolidaysAreNotKnownOnThem() {
        LocalDate bastilleDay = LocalDate.of(2026, 7, 14);
        assertThat(library().statusAt(bastilleDay.atTime(10, 0))).isEqualTo(Status.UNKNOWN);
        assertThat(library().statusAt(bastilleDay.atTime(20, 0))).isEqualTo(Status.CLOSED);
        assertThat(library().statusAt(bastilleDay.plusDays(1).atTime(10, 0))).isEqualTo(Status.OPEN);
        assertThat(new Timetable(hours("24/7"), FRANCE).statusAt(bastilleDay.atTime(10, 0)))
                .isEqualTo(Status.OPEN);
    }

    @Test
    void holidaysAheadAreThoseThatChangeSomething() {
        LocalDate first = LocalDate.of(2026, 5, 1);
        LocalDate last = LocalDate.of(2026, 5, 31);
        var closed = new Timetable(hours("Mo,Th 09:00-12:00; PH off"), FRANCE);
        assertThat(closed.holidays(first, last))
                .extracting(DayHours::holiday)
                .containsExactly(Holiday.ASCENSION, Holiday.WHIT_MONDAY);
        var announced = new Timetable(
                closed.hours(),
                FRANCE,
                List.of(Exceptional.closure(LocalDate.of(2026, 5, 14), LocalDate.of(2026, 5, 15), "Pont")));
        assertThat(announced.holidays(first, last))
                .extracting(DayHours::holiday)
                .containsExactly(Holiday.WHIT_MONDAY);
    }

    @Test
    void weekShowsTheNightUnderTheDayOnWhichItBegins() {
        List<DayHours> week = new Timetable(hours("Mo 22:00-02:00; We 20:00-24:00"), FRANCE).week(MONDAY);
        assertThat(week.get(0).intervals()).containsExactly(open("22:00", "02:00"));
        assertThat(week.get(1).isClosed()).isTrue();
        assertThat(week.get(2).intervals()).containsExactly(open("20:00", "00:00"));
    }

    @Test
    void weekTellsOpenEndAndComments() {
        List<DayHours> week =
                new Timetable(hours("Mo 14:00+; Tu off \"formation\"; We \"sur rendez-vous\""), FRANCE).week(MONDAY);
        assertThat(week.get(0).intervals())
                .containsExactly(new Interval(LocalTime.of(14, 0), LocalTime.MIDNIGHT, Status.UNKNOWN, null, true));
        assertThat(week.get(1).isClosed()).isTrue();
        assertThat(week.get(1).message()).isEqualTo("formation");
        assertThat(week.get(2).intervals())
                .containsExactly(
                        new Interval(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT, Status.UNKNOWN, "sur rendez-vous", false));
    }

    @Test
    void exceptionalThatEndsBeforeItBeginsIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Exceptional.closure(TUESDAY, MONDAY, null));
    }

    @Test
    void hoursBelongToTheKindHoursOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Exceptional(MONDAY, MONDAY, Exceptional.Kind.CLOSURE, LIBRARY, null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Exceptional(MONDAY, MONDAY, Exceptional.Kind.HOURS, null, null));
    }
}
