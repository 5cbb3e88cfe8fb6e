package org.entraidants.directory.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    private final Gazetteer gazetteer = Gazetteer.get();

    @ParameterizedTest
    @CsvSource({
        "rennes, 35238",
        "RENNES CEDEX 7, 35238",
        "saint etienne, 42218",
        "St-Étienne, 42218",
        "ste foy les lyon, 69202",
        "Paris 15e arrondissement, 75056",
        "Lyon 03, 69123",
        "l’hay les roses, 94038",
        "35000, 35238",
        "35000 Rennes, 35238",
        "Rennes 35200, 35238",
        "Rennes (35000), 35238",
        "97400, 97411",
        "tournai, BE-WHT-tournai",
        "7000, BE-WHT-mons",
        "Anvers, BE-VAN-antwerp",
        "Arbignieu, 01015",
        "nouméa, 98818",
        "rochelle, 17300",
        "l'haÿ, 94038",
        "beloeil, BE-WHT-beloeil"
    })
    void bestFindIsFirst(String typed, String code) {
        assertThat(gazetteer.find(typed, 5)).first().extracting(Commune::code).isEqualTo(code);
    }

    @Test
    void beginningFindsTheMostPopulatedFirst() {
        assertThat(gazetteer.find("mars", 4))
                .extracting(Commune::name)
                .containsExactly("Mars", "Mars", "Les Mars", "Marseille");
    }

    @Test
    void beginningOfAPostcodeFindsItsDepartment() {
        assertThat(gazetteer.find("351", 10))
                .hasSize(10)
                .allMatch(commune -> commune.department().equals("35"));
    }

    @Test
    void accentsMayBeSeparateCharacters() {
        assertThat(gazetteer.find("Saint-E\u0301tienne", 1))
                .extracting(Commune::code)
                .containsExactly("42218");
    }

    @Test
    void nothingIsFoundTwice() {
        assertThat(gazetteer.find("saint", 50_000)).doesNotHaveDuplicates().hasSizeGreaterThan(3_000);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "  ", "-", "<script>alert('x')</script>", "99999", "123456789", "zzz", "%_", "عربي"})
    void nonsenseFindsNothing(String typed) {
        assertThat(gazetteer.find(typed, 5)).isEmpty();
    }

    @Test
    void veryLongTextFindsNothing() {
        assertThat(gazetteer.find("rennes ".repeat(100_000), 5)).isEmpty();
        assertThat(gazetteer.find("9".repeat(1_000_000), 5)).isEmpty();
    }

    @Test
    void negativeLimitIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> gazetteer.find("rennes", -1));
    }

    @ParameterizedTest
    @CsvSource({
        "35000, Rennes, 35238, 35238",
        "35000, Rennes,, 35238",
        "35000, RENNES CEDEX,, 35238",
        "35999, Rennes cedex 9,, 35238",
        "75015, Paris 15,, 75056",
        ",, 75115, 75056",
        ",, 2a004, 2A004",
        "01300, Saint-Bois,, 01015",
        ",, 01340, 01015",
        "92400, Courbevoie La Défense,, 92026",
        "93200, St Denis,, 93066",
        "97400, St Denis,, 97411",
        ", Villeurbanne,, 69266",
        "7012, Mons,, BE-WHT-mons",
        "9000, Gent,, BE-VOV-gent",
        "97290, Marin,, 97217",
        "13008,,, 13055"
    })
    void addressIsLocated(String postcode, String name, String insee, String code) {
        assertThat(gazetteer.locate(postcode, name, insee)).map(Commune::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({
        ",,",
        ", Saint-Denis,",
        "75001, Rennes,",
        "7000, Rennes,",
        "35000, <b>,",
        "<b>, <b>, <b>",
        ",, 99999",
        "01300,,"
    })
    void doubtfulAddressIsNotLocated(String postcode, String name, String insee) {
        assertThat(gazetteer.locate(postcode, name, insee)).isEmpty();
    }

    @Test
    void communeTellsAllAboutItself() {
        var rennes = gazetteer.byCode("35238").orElseThrow();

        assertThat(rennes.name()).isEqualTo("Rennes");
        assertThat(rennes.postcodes()).contains("35000", "35200", "35700");
        assertThat(rennes.department()).isEqualTo("35");
        assertThat(rennes.country()).isEqualTo(Country.FR);
        assertThat(rennes.population()).isGreaterThan(200_000);
        assertThat(rennes.precision()).isEqualTo(Precision.EXACT);
        assertThat(Distance.km(rennes.lat(), rennes.lon(), 48.1113, -1.68)).isLessThan(3);
        assertThat(rennes.zone()).isEqualTo(ZoneId.of("Europe/Paris"));
    }

    @ParameterizedTest
    @CsvSource({
        "48.11, -1.68, 35238",
        "48.8566, 2.3522, 75056",
        "-20.88, 55.45, 97411",
        "50.4542, 3.9523, BE-WHT-mons",
        "-22.27, 166.45, 98818"
    })
    void pointHasANearestCommune(double lat, double lon, String code) {
        assertThat(gazetteer.nearest(lat, lon)).map(Commune::code).contains(code);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "NaN, 2", "48, NaN", "Infinity, 0", "40.7, -74"})
    void pointFarFromAllHasNone(double lat, double lon) {
        assertThat(gazetteer.nearest(lat, lon)).isEmpty();
    }
}
