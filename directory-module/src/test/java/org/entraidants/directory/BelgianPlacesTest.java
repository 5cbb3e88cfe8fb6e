package org.entraidants.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entraidants.directory.hours.Holiday;
import org.entraidants.directory.hours.Holidays;
import org.entraidants.directory.national.Line;
import org.entraidants.directory.national.Place;
import org.entraidants.directory.national.PlaceReader;
import org.entraidants.directory.national.PlaceWriter;
import org.entraidants.directory.place.Commune;
import org.entraidants.directory.place.Country;
import org.entraidants.directory.place.Gazetteer;
import org.entraidants.directory.place.IdentifierKind;
import org.entraidants.directory.search.SearchParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A place in Belgium, from its line in a file to the search and back. */
class BelgianPlacesTest {
    private static final String HEADER =
            "id,pivot,nom,commune,code_postal,code_insee,adresse,telephone,horaires,services,source,date_maj\n";

    @Test
    void lineOfAFileBecomesAPlaceInItsProvinceAndZone() {
        Structure structure =
                imported("0403.170.701,EPN du Parc,Bruxelles,1000,21004,\"Rue de la Loi 16, bte 3\",02/512.12.12");
        Site site = structure.mainSite();
        assertThat(structure.country()).isEqualTo(Country.BE);
        assertThat(structure.identifierKind()).isEqualTo(IdentifierKind.BCE);
        assertThat(structure.identifier()).isEqualTo("0403170701");
        assertThat(site.department()).isEqualTo("BRU");
        assertThat(site.zone()).isEqualTo(ZoneId.of("Europe/Brussels"));
        assertThat(site.phone()).isEqualTo("+3225121212");
        // 21004 is Brussels for Belgium, and a village of Burgundy for France.
        assertThat(site.foundLatitude()).isBetween(50.7, 51.0);
        assertThat(site.address()).isEqualTo("Rue de la Loi 16, bte 3");
    }

    @ParameterizedTest
    @CsvSource({
        "081 22 33 44, +3281223344",
        "081/22.33.44, +3281223344",
        "0470 12 34 56, +32470123456",
        "0032 81 22 33 44, +3281223344",
        "+32 (0)81 22 33 44, +3281223344",
        "081 22 33 44 / 0470 12 34 56, +3281223344"
    })
    void numbersAreReadAsBelgiansWriteThem(String written, String read) {
        assertThat(imported("00000000000000,EPN,Namur,5000,,Rue A 1," + written)
                        .mainSite()
                        .phone())
                .isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"BE 0403.170.701, 0403170701", "BE0403170701, 0403170701", "0403170701, 0403170701"})
    void enterpriseNumbersAreReadAsTheirRegisterWritesThem(String written, String read) {
        assertThat(imported(written + ",EPN,Namur,5000,,Rue A 1,").identifier()).isEqualTo(read);
    }

    @Test
    void exportedLineIsTheSamePlaceAgain() throws IOException {
        Structure structure = imported("0403.170.701,EPN,Namur,5000,92094,Rue des Bateliers 114,081 22 33 44");
        structure.correct(Detail.COMMUNE, "Mons");
        structure.correct(Detail.POSTCODE, "7000");
        structure.mainSite().moveToCommune();
        assertThat(structure.mainSite().communeCode()).startsWith("BE-");
        Place exported = NationalCells.placeOf(structure, null);
        assertThat(exported.inseeCode()).isNull();
        var file = new StringWriter();
        try (var writer = new PlaceWriter(file)) {
            writer.write(exported);
        }
        Place again = read(file.toString()).get(0);
        assertThat(NationalCells.cellsOf(again)).isEqualTo(NationalCells.cellsOf(exported));
        assertThat(again.country()).isEqualTo("BE");
    }

    @ParameterizedTest
    @CsvSource({
        "Namur, WNA",
        "5000, WNA",
        "5000 Namur, WNA",
        "5100, WNA",
        "5100 Namur, WNA",
        "1030, BRU",
        "6001, WHT",
        "4031 Liège, WLG",
        "Bruxelles, BRU"
    })
    void placeIsFoundByCommuneOrPostcode(String typed, String province) {
        var criteria = SearchParameters.read(Map.of("commune", List.of(typed)), Instant.EPOCH);
        assertThat(criteria.area()).isNotNull();
        assertThat(Gazetteer.get().find(typed, 1))
                .singleElement()
                .extracting(Commune::department)
                .isEqualTo(province);
    }

    @Test
    void holidaysAreThoseOfBelgium() {
        Holidays holidays = Holidays.of("BE", "WNA");
        assertThat(holidays.on(java.time.LocalDate.of(2026, 7, 21))).isEqualTo(Holiday.BELGIAN_NATIONAL_DAY);
        assertThat(holidays.on(java.time.LocalDate.of(2026, 7, 14))).isNull();
    }

    private static Structure imported(String cells) {
        List<Place> places = read(HEADER + "be-1," + cells + ",Mo-Fr 09:00-12:00,,essai,2026-04-02\n");
        assertThat(places).hasSize(1);
        Place place = places.get(0);
        var structure = new Structure("essai", place.name(), Country.valueOf(place.country()), Instant.EPOCH);
        structure.addSite();
        for (var field : org.entraidants.directory.national.Field.values()) {
            structure.take(field, place);
        }
        structure.mainSite().settle(structure.country());
        return structure;
    }

    private static List<Place> read(String csv) {
        var places = new ArrayList<Place>();
        try {
            new PlaceReader(Clock.systemUTC())
                    .read(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), line -> {
                        assertThat(line).isInstanceOf(Line.Accepted.class);
                        places.add(((Line.Accepted) line).place());
                    });
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        return places;
    }
}
