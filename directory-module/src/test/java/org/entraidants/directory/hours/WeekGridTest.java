package org.entraidants.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import org.entraidants.directory.hours.GridDay.Box;
import org.entraidants.directory.hours.GridDay.Fault;
import org.entraidants.directory.hours.GridDay.Wrong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeekGridTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo-Fr 09:00-12:00,14:00-17:30",
                "Tu 14:00-18:00; We 09:30-12:30,14:00-18:00",
                "Mo-Tu,Th-Fr 09:00-12:00; We 14:00-18:00",
                "Mo-Su 00:00-24:00",
                "Mo-Fr 08:30-12:30,13:30-17:00; PH off",
                "Mo,We 14:00-17:30; Sa 10:00-12:30; Aug off",
                "Mo-Fr 09:00-12:00; \"sur rendez-vous; appeler avant\"",
                "Mo 09:00-17:00; week 1-53/2 Tu 09:00-12:00"
            })
    void aTextIsWrittenBackAsItWas(String text) {
        assertThat(WeekGrid.of(text).orElseThrow().text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mo-Fr 9h30-12h00 | Mo-Fr 09:30-12:00",
                "Mo-Fr 09:00-12:00; We off | Mo-Tu,Th-Fr 09:00-12:00",
                "Mo-Fr 09:00-12:00; We 14:00-16:00 | Mo-Tu,Th-Fr 09:00-12:00; We 14:00-16:00"
            })
    void otherWordsForTheSameWeekMeanTheSame(String text, String plain) {
        assertThat(WeekGrid.of(text).orElseThrow().text()).isEqualTo(plain);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Mo 09:00-10:00,11:00-12:00,14:00-15:00",
                "Fr 20:00-02:00",
                "Mo 14:00+",
                "Mo 09:00-12:00 \"sur rendez-vous\"",
                "week 1-53/2 Mo 09:00-12:00; week 2-52/2 Tu 09:00-12:00",
                "Jun-Sep: Tu-Sa 10:00-12:30; Oct-May: We 10:00-12:30",
                "Mo 09:00-12:00; PH off; Tu 09:00-12:00",
                "24/7 \"sonnez\"",
                "lundi matin",
                "We[1] 14:00-16:00"
            })
    void whatSaysMoreThanTheFieldsCanHoldIsNotCutDown(String text) {
        assertThat(WeekGrid.of(text)).isEmpty();
    }

    @Test
    void fieldsAreThoseOfMorningAndAfternoon() {
        List<GridDay> days = WeekGrid.of("Mo 09:00-17:00; Tu 14:00-18:00; We 09:00-12:00,13:00-24:00")
                .orElseThrow()
                .days();
        assertThat(days.get(0)).isEqualTo(new GridDay("09:00", "17:00", "", ""));
        assertThat(days.get(1)).isEqualTo(new GridDay("", "", "14:00", "18:00"));
        assertThat(days.get(2)).isEqualTo(new GridDay("09:00", "12:00", "13:00", "24:00"));
        assertThat(days.get(3).isClosed()).isTrue();
    }

    @Test
    void sameFieldsKeepTheWritingOfTheAuthor() {
        String written = "Mo-Fr 9h00-12h30 ; PH off";
        WeekGrid grid = WeekGrid.of(written).orElseThrow();
        assertThat(grid.textAfter(written)).isEqualTo(written);
        assertThat(with(grid, 5, new GridDay("10h", "12h", "", "")).textAfter(written))
                .isEqualTo("Mo-Fr 09:00-12:30; Sa 10:00-12:00; PH off");
    }

    @Test
    void nothingFilledInIsNoText() {
        assertThat(WeekGrid.blank().text()).isEmpty();
        assertThat(WeekGrid.of(" ")).contains(WeekGrid.blank());
    }

    @Test
    void everyWrongFieldIsTold() {
        WeekGrid grid = with(
                with(with(WeekGrid.blank(), 0, new GridDay("9h", "midi", "", "")), 1, new GridDay("9h", "", "", "17h")),
                2,
                new GridDay("12h", "9h", "8h", "10h"));
        assertThat(grid.wrong().get(DayOfWeek.MONDAY)).containsExactly(new Wrong(Box.TO, Fault.NO_TIME));
        assertThat(grid.wrong().get(DayOfWeek.TUESDAY))
                .containsExactly(new Wrong(Box.TO, Fault.MISSING), new Wrong(Box.THEN_FROM, Fault.MISSING));
        assertThat(grid.wrong().get(DayOfWeek.WEDNESDAY))
                .containsExactly(new Wrong(Box.TO, Fault.NOT_AFTER), new Wrong(Box.THEN_FROM, Fault.NOT_AFTER));
        assertThat(grid.wrong()).hasSize(3);
    }

    @Test
    void mondayGoesForTheWorkingDaysOnly() {
        WeekGrid grid = with(WeekGrid.blank(), 0, new GridDay("9", "12", "", ""));
        assertThat(grid.withMondayAllTheWeek().text()).isEqualTo("Mo-Fr 09:00-12:00");
    }

    private static WeekGrid with(WeekGrid grid, int number, GridDay day) {
        var days = new ArrayList<>(grid.days());
        days.set(number, day);
        return new WeekGrid(days, grid.extras());
    }
}
