package org.entraidants.events.gathering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InventedYearTest {
    @Test
    void yearIsAroundTodayAndHasEveryKind() {
        var today = LocalDate.of(2026, 11, 22);
        var days = InventedYear.invented().stream()
                .map(one -> LocalDate.parse(InventedYear.texts(one, today).get("day")))
                .toList();
        assertThat(days).anyMatch(day -> day.isBefore(today.minusMonths(6)));
        assertThat(days).anyMatch(day -> day.isAfter(today.plusMonths(6)));
        assertThat(InventedYear.invented())
                .extracting(one -> Kind.coded(one.getString("kind")).orElseThrow())
                .contains(Kind.values());
    }
}
