package org.entraidants.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClockTimeTest {
    @ParameterizedTest
    @CsvSource({
        "9h30, 09:30",
        "9 h, 09:00",
        "9 h 30, 09:30",
        "9h30min, 09:30",
        "09:30, 09:30",
        "9.30, 09:30",
        "0930, 09:30",
        "930, 09:30",
        "9, 09:00",
        "' 14H05 ', 14:05",
        "0h, 00:00",
        "24h, 24:00"
    })
    void timesAreUnderstoodAsPeopleTypeThem(String typed, String time) {
        assertThat(ClockTime.text(ClockTime.minutes(typed).orElseThrow())).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "midi", "25h", "9h75", "24:01", "9:3", "12345", "9h30-12h", "-9"})
    void whatIsNoTimeIsTold(String typed) {
        assertThat(ClockTime.minutes(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "9h-12h, 14h à 17h30 | 09:00-12:00,14:00-17:30",
                "de 9h à 12h | 09:00-12:00",
                "9h-12h et 14h-16h | 09:00-12:00,14:00-16:00",
                "09:00-12:00 | 09:00-12:00",
                "Mo-Fr 09:00-12:00 | Mo-Fr 09:00-12:00",
                "sur rendez-vous | sur rendez-vous",
                "9h | 9h"
            })
    void hoursOfADayAreTidied(String typed, String kept) {
        assertThat(SimpleRanges.tidy(typed)).isEqualTo(kept);
    }
}
