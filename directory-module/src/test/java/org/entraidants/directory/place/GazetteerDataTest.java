package org.entraidants.directory.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GazetteerDataTest {

    private final List<Commune> communes = new ArrayList<>();

    GazetteerDataTest() {
        GazetteerReader.read((commune, former) -> communes.add(commune));
    }

    @Test
    void bothCountriesAreWhole() {
        assertThat(communes)
                .filteredOn(commune -> commune.country() == Country.FR)
                .hasSizeBetween(34_500, 36_000);
        assertThat(communes)
                .filteredOn(commune -> commune.country() == Country.BE)
                .hasSizeGreaterThan(1_600);
        assertThat(communes).extracting(Commune::code).doesNotHaveDuplicates();
    }

    @Test
    void everyCommuneIsInItsPartOfTheWorld() {
        assertThat(communes)
                .allSatisfy(commune -> assertThat(inItsTerritory(commune)).isTrue());
    }

    private static boolean inItsTerritory(Commune commune) {
        return switch (Territory.of(commune.country(), commune.department())) {
            case METROPOLITAN_FRANCE -> within(commune, 41, 51.2, -5.3, 9.7);
            case BELGIUM -> within(commune, 49.4, 51.6, 2.5, 6.5);
            case GUADELOUPE, SAINT_BARTHELEMY, SAINT_MARTIN -> within(commune, 15.8, 18.2, -63.2, -61);
            case MARTINIQUE -> within(commune, 14.3, 14.9, -61.3, -60.8);
            case GUYANE -> within(commune, 2, 6, -54.7, -51.6);
            case REUNION -> within(commune, -21.5, -20.8, 55.2, 55.9);
            case MAYOTTE -> within(commune, -13.1, -12.6, 45, 45.4);
            case SAINT_PIERRE_ET_MIQUELON -> within(commune, 46.7, 47.2, -56.5, -56.1);
            case WALLIS_ET_FUTUNA -> within(commune, -14.5, -13.1, -178.3, -176);
            case POLYNESIE_FRANCAISE -> within(commune, -28, -7.5, -155, -134);
            case NOUVELLE_CALEDONIE -> within(commune, -23, -19, 163, 168.3);
        };
    }

    private static boolean within(Commune commune, double south, double north, double west, double east) {
        return south <= commune.lat() && commune.lat() <= north && west <= commune.lon() && commune.lon() <= east;
    }

    @Test
    void postcodesAreWellFormedAndMostlyOfTheDepartment() {
        assertThat(communes)
                .allSatisfy(commune -> assertThat(commune.postcodes())
                        .allSatisfy(code -> assertThat(Postcode.parse(code, commune.country()))
                                .isPresent()));
        assertThat(communes)
                .filteredOn(commune -> !commune.postcodes().isEmpty())
                .filteredOn(commune -> commune.postcodes().stream()
                        .noneMatch(code -> new Postcode(commune.country(), code)
                                .department()
                                .equals(commune.department())))
                .hasSizeLessThan(60);
    }

    @Test
    void largeTownsHaveTheirOwnCoordinates() {
        assertThat(communes)
                .filteredOn(commune -> commune.population() > 20_000 && commune.precision() == Precision.NEIGHBOUR)
                .extracting(Commune::name)
                .hasSizeLessThan(10);
    }

    @Test
    void everyTerritoryHasCommunes() {
        assertThat(communes)
                .extracting(commune -> Territory.of(commune.country(), commune.department()))
                .containsAll(Set.of(Territory.values()));
    }
}
