package org.entraidants.directory.hours;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

    @ParameterizedTest
    @CsvSource({
        "1943-04-25",
        "2000-04-23",
        "2008-03-23",
        "2011-04-24",
        "2024-03-31",
        "2025-04-20",
        "2026-04-05",
        "2027-03-28",
        "2038-04-25"
    })
    void easterIsWhereAlmanacsPutIt(LocalDate easter) {
        assertThat(Holidays.easter(easter.getYear())).isEqualTo(easter);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            FR, 75,  2026-01-01, NEW_YEAR
            FR, 75,  2026-04-05, -
            FR, 75,  2026-04-06, EASTER_MONDAY
            FR, 75,  2026-05-08, VICTORY_1945
            FR, 75,  2026-05-14, ASCENSION
            FR, 75,  2026-05-25, WHIT_MONDAY
            FR, 75,  2026-07-14, BASTILLE_DAY
            FR, 75,  2026-07-21, -
            FR, 75,  2026-04-03, -
            FR, 75,  2026-12-26, -
            FR, -,   2026-11-11, ARMISTICE_1918
            FR, 57,  2026-04-03, GOOD_FRIDAY
            FR, 67,  2026-12-26, SAINT_STEPHEN
            FR, 68,  2026-12-26, SAINT_STEPHEN
            FR, 971, 2026-05-27, ABOLITION_OF_SLAVERY
            FR, 972, 2026-05-22, ABOLITION_OF_SLAVERY
            FR, 973, 2026-06-10, ABOLITION_OF_SLAVERY
            FR, 974, 2026-12-20, ABOLITION_OF_SLAVERY
            FR, 976, 2026-04-27, ABOLITION_OF_SLAVERY
            FR, 974, 2026-05-27, -
            FR, 974, 2026-12-25, CHRISTMAS
            BE, -,   2026-07-21, BELGIAN_NATIONAL_DAY
            BE, -,   2026-07-14, -
            BE, -,   2026-05-08, -
            CH, -,   2026-01-01, -
            """)
    void holidaysFollowTheTerritory(String country, String department, LocalDate date, Holiday expected) {
        assertThat(Holidays.of(country, department).on(date)).isEqualTo(expected);
    }

    @Test
    void yearsHaveTheLegalNumberOfHolidays() {
        assertThat(count("FR", "75")).isEqualTo(11);
        assertThat(count("FR", "67")).isEqualTo(13);
        assertThat(count("FR", "974")).isEqualTo(12);
        assertThat(count("BE", null)).isEqualTo(10);
    }

    private static long count(String country, String department) {
        Holidays holidays = Holidays.of(country, department);
        return LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2027, 1, 1))
                .filter(date -> holidays.on(date) != null)
                .count();
    }
}
