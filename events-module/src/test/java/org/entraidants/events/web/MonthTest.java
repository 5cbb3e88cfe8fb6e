package org.entraidants.events.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class MonthTest {
    @Test
    void weeksAreWholeAndBeginOnMonday() {
        Month month = Month.of(YearMonth.of(2027, 2), List.of(), LocalDate.of(2027, 2, 3));
        assertThat(month.weeks()).hasSize(4).allMatch(week -> week.size() == 7);
        assertThat(month.weeks().get(0).get(0).date()).isEqualTo(LocalDate.of(2027, 2, 1));
        assertThat(Month.of(YearMonth.of(2027, 5), List.of(), LocalDate.of(2027, 2, 3))
                        .weeks())
                .hasSize(6);
    }

    @Test
    void todayIsMarkedAndDaysAroundAreOutside() {
        Month month = Month.of(YearMonth.of(2027, 3), List.of(), LocalDate.of(2027, 3, 3));
        assertThat(month.weeks().stream().flatMap(List::stream).filter(Month.Day::today))
                .singleElement()
                .extracting(Month.Day::date)
                .isEqualTo(LocalDate.of(2027, 3, 3));
        assertThat(month.weeks().get(4).get(6).inside()).isFalse();
    }
}
