package org.entraidants.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StopRowTest {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final Area PAU = new Area(43.3, -0.37, 20, "Pau");

    private static StopRow stop(
            @Nullable DayOfWeek weekday, @Nullable LocalDate day, @Nullable Double lat, @Nullable Double lon) {
        return new StopRow(
                1,
                "bus",
                "Le bus",
                "Place",
                "Sarrance",
                lat,
                lon,
                weekday,
                day,
                LocalTime.of(9, 30),
                LocalTime.of(11, 30),
                ZoneId.of("Europe/Paris"),
                List.of());
    }

    @Test
    void comesEveryWeekOrOnce() {
        var now = TUESDAY.minusDays(3).atTime(8, 0);
        assertThat(stop(DayOfWeek.TUESDAY, null, null, null).isOn(TUESDAY, now)).isTrue();
        assertThat(stop(DayOfWeek.TUESDAY, null, null, null).isOn(TUESDAY.plusDays(1), now))
                .isFalse();
        assertThat(stop(null, TUESDAY, null, null).isOn(TUESDAY, now)).isTrue();
        assertThat(stop(null, TUESDAY, null, null).isOn(TUESDAY.plusWeeks(1), now))
                .isFalse();
    }

    @Test
    void isGoneWhenItHasLeft() {
        assertThat(stop(DayOfWeek.TUESDAY, null, null, null).isOn(TUESDAY, TUESDAY.atTime(11, 29)))
                .isTrue();
        assertThat(stop(DayOfWeek.TUESDAY, null, null, null).isOn(TUESDAY, TUESDAY.atTime(11, 30)))
                .isFalse();
    }

    @Test
    void isNearWhereItStops() {
        assertThat(stop(DayOfWeek.TUESDAY, null, 43.31, -0.36).isWithin(PAU)).isTrue();
        assertThat(stop(DayOfWeek.TUESDAY, null, 43.05, -0.60).isWithin(PAU)).isFalse();
        assertThat(stop(DayOfWeek.TUESDAY, null, null, null).isWithin(PAU)).isFalse();
        assertThat(stop(DayOfWeek.TUESDAY, null, null, null).isWithin(null)).isTrue();
    }
}
