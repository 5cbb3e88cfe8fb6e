package org.entraidants.directory.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class TerritoryTest {

    @ParameterizedTest
    @CsvSource({
        "FR, 35, Europe/Paris",
        "FR, 2A, Europe/Paris",
        "FR, 98000, Europe/Paris",
        "FR, 97100, America/Guadeloupe",
        "FR, 972, America/Martinique",
        "FR, 97300, America/Cayenne",
        "FR, 97400, Indian/Reunion",
        "FR, 975, America/Miquelon",
        "FR, 97600, Indian/Mayotte",
        "FR, 97133, America/Guadeloupe",
        "FR, 97150, America/Guadeloupe",
        "FR, 986, Pacific/Wallis",
        "FR, 98714, Pacific/Tahiti",
        "FR, 98800, Pacific/Noumea",
        "BE, 7000, Europe/Brussels",
        "BE, 988, Europe/Brussels"
    })
    void placeHasItsOwnZone(Country country, String departmentOrPostcode, String zone) {
        assertThat(Territory.zoneOf(country, departmentOrPostcode)).isEqualTo(ZoneId.of(zone));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "<script>", "97", "974000", "9740"})
    void unknownPlaceTakesTheZoneOfTheMainPart(String nonsense) {
        assertThat(Territory.of(Country.FR, nonsense)).isEqualTo(Territory.METROPOLITAN_FRANCE);
        assertThat(Territory.of(Country.BE, nonsense)).isEqualTo(Territory.BELGIUM);
    }

    @Test
    void onlyBelgiumIsNotFrench() {
        assertThat(Territory.values())
                .filteredOn(territory -> territory.country() == Country.BE)
                .containsExactly(Territory.BELGIUM);
    }
}
