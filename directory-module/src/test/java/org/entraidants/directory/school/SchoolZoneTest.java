package org.entraidants.directory.school;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entraidants.directory.place.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SchoolZoneTest {
    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            FR, 64,  64000, A
            FR, 65,  65000, C
            FR, 67,  67000, B
            FR, 75,  75001, C
            FR, 2A,  20000, CORSE
            FR, 974, 97400, REUNION
            FR, 978, 97150, GUADELOUPE
            FR, 988, 98800, NOUVELLE_CALEDONIE
            FR, -,   99999, -
            BE, BRU, 1000,  WALLONIE_BRUXELLES
            BE, WNA, 5000,  WALLONIE_BRUXELLES
            BE, VAN, 2000,  VLAANDEREN
            BE, WLG, 4700,  OSTBELGIEN
            BE, WLG, 4000,  WALLONIE_BRUXELLES
            """)
    void zoneFollowsTheDepartment(Country country, String department, String postcode, SchoolZone expected) {
        assertThat(SchoolZone.of(country, department, postcode)).isEqualTo(expected);
    }

    @Test
    void everyDepartmentHasItsZone() {
        Stream<String> mainland =
                IntStream.rangeClosed(1, 95).filter(number -> number != 20).mapToObj("%02d"::formatted);
        assertThat(Stream.concat(mainland, Stream.of("2A", "2B", "971", "972", "973", "974", "975", "976")))
                .allSatisfy(department -> assertThat(SchoolZone.of(Country.FR, department, ""))
                        .as(department)
                        .isNotNull());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Zone A                                   | A
            Vacances de Noël - Zones A, B et C       | A B C
            Vacances d'Hiver - Zone B                | B
            Réunion                                  | REUNION
            Saint Pierre et Miquelon                 | SAINT_PIERRE_ET_MIQUELON
            Fédération Wallonie-Bruxelles            | WALLONIE_BRUXELLES
            Vlaanderen                               | VLAANDEREN
            Corse                                    | CORSE
            """)
    void textNamesZones(String text, String expected) {
        assertThat(SchoolZone.in(text)).extracting(SchoolZone::name).containsExactly(expected.split(" "));
    }

    @Test
    void vacationsAreNoZone() {
        assertThat(SchoolZone.in("Vacances à la campagne")).isEmpty();
    }
}
