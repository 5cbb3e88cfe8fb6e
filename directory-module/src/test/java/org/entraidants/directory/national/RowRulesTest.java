package org.entraidants.directory.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entraidants.directory.national.Sheets.readPlaceWith;

import java.util.List;
import java.util.Locale;
import org.entraidants.directory.AccessMode;
import org.entraidants.directory.Fee;
import org.entraidants.directory.Service;
import org.entraidants.directory.Typology;
import org.entraidants.directory.national.Problem.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RowRulesTest {
    @Test
    void acceptsAGoodPlaceWithoutAWord() {
        assertThat(readPlaceWith().accepted().warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "pivot", "nom", "commune", "code_postal", "adresse", "date_maj"})
    void refusesAnEmptyRequiredCell(String column) {
        var refused = readPlaceWith(column, " \u00A0").refused();

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(Code.REQUIRED);
            assertThat(problem.field()).isEqualTo(column);
            assertThat(problem.line()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "43493312300029,",
        "434 933 123 00029,",
        "00000000000000,",
        "35600000000048,",
        "35600000009075,",
        "W123456789,",
        "0123456789,",
        "43493312300028, PIVOT_CHECKSUM",
        "434933123, PIVOT_UNUSUAL",
        "ABC, PIVOT",
        "434933123000290, PIVOT",
        "4.34933E+13, PIVOT_DAMAGED",
        "'4,34933E+13', PIVOT_DAMAGED"
    })
    void checksThePivot(String pivot, Code code) {
        assertThat(readPlaceWith("pivot", pivot).codes()).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void mendsASiretThatLostItsZero() {
        var read = readPlaceWith("pivot", "5720784600023");

        assertThat(read.place().pivot()).isEqualTo("05720784600023");
        assertThat(read.codes()).containsExactly(Code.ZERO_MENDED);
    }

    @ParameterizedTest
    @CsvSource({
        "51100, , 51100, FR, false",
        "75 001, , 75001, FR, false",
        "13011.0, 13055, 13011, FR, false",
        "1400, 01004, 01400, FR, true",
        "1400, 1004, 01400, FR, true",
        "1400, 25072, 1400, BE, false"
    })
    void readsPostcodes(String written, String insee, String postcode, String country, boolean mended) {
        var read = readPlaceWith("code_postal", written, "code_insee", insee == null ? "" : insee);

        assertThat(read.place().postcode()).isEqualTo(postcode);
        assertThat(read.place().country()).isEqualTo(country);
        assertThat(read.codes().contains(Code.ZERO_MENDED)).isEqualTo(mended);
    }

    @Test
    void fourDigitsWithoutInseeCodeAreFrenchOnlyWithAFrenchNumber() {
        assertThat(readPlaceWith("code_postal", "1400").place().postcode()).isEqualTo("01400");
        assertThat(readPlaceWith("code_postal", "1400", "pivot", "0123456789")
                        .place()
                        .country())
                .isEqualTo("BE");
        assertThat(readPlaceWith("code_postal", "1400", "pivot", "00000000000000")
                        .place()
                        .country())
                .isEqualTo("BE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"511", "511000", "Reims", "5,11E+04"})
    void refusesAWrongPostcode(String postcode) {
        assertThat(readPlaceWith("code_postal", postcode).refused().problems())
                .extracting(Problem::code)
                .containsExactly(Code.POSTCODE);
    }

    @ParameterizedTest
    @CsvSource({"51454, 51454,", "2a004, 2A004,", "97411, 97411,", "1004, 01004, ZERO_MENDED"})
    void readsInseeCodes(String written, String code, Code warning) {
        var read = readPlaceWith("code_insee", written);

        assertThat(read.place().inseeCode()).isEqualTo(code);
        assertThat(read.codes()).isEqualTo(warning == null ? List.of() : List.of(warning));
    }

    @ParameterizedTest
    @CsvSource({"20004, INSEE_CODE", "Reims, INSEE_CODE", "'5,1E+04', NUMBER_DAMAGED"})
    void setsAWrongInseeCodeAside(String written, Code code) {
        var read = readPlaceWith("code_insee", written);

        assertThat(read.codes()).containsExactly(code);
        assertThat(read.place().inseeCode()).isNull();
        assertThat(read.place().unknown()).containsEntry("code_insee", List.of(written));
    }

    @ParameterizedTest
    @CsvSource({
        "43.52609, 5.41423, ",
        "-20.9478, 55.4504, ",
        "0, 0, COORDINATES_ZERO",
        "'43,52609', 5.41423, COORDINATE_COMMA",
        "43.5, , COORDINATES_ALONE",
        ", 5.4, COORDINATES_ALONE",
        "91, 5, COORDINATE",
        "43, 181, COORDINATE",
        "nord, 5, COORDINATE",
        "6862305.2, 652381.7, COORDINATES_LAMBERT",
        "652381.7, 6862305.2, COORDINATES_LAMBERT"
    })
    void checksCoordinates(String latitude, String longitude, Code code) {
        var read = readPlaceWith("latitude", orEmpty(latitude), "longitude", orEmpty(longitude));

        if (code == null) {
            assertThat(read.codes()).isEmpty();
        } else {
            assertThat(read.codes()).contains(code);
        }
        var kept = code == null || code == Code.COORDINATE_COMMA;
        assertThat(read.place().latitude() != null).isEqualTo(kept);
        assertThat(read.place().longitude() != null).isEqualTo(kept);
        if (!kept && code != Code.COORDINATES_ZERO) {
            assertThat(read.place().unknown()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "+33180059880, +33180059880",
        "01 80 05 98 80, +33180059880",
        "01.80.05.98.80, +33180059880",
        "01-80-05-98-80, +33180059880",
        "+33 (0)1 80 05 98 80, +33180059880",
        "0033180059880, +33180059880",
        "0590 12 34 56, +590590123456",
        "0692123456, +262692123456",
        "+687271234, +687271234",
        "+32 2 123 45 67, +3221234567"
    })
    void readsPhones(String written, String phone) {
        var read = readPlaceWith("telephone", written);

        assertThat(read.place().phone()).isEqualTo(phone);
        assertThat(read.codes()).isEmpty();
    }

    @Test
    void mendsAPhoneThatLostItsZero() {
        var read = readPlaceWith("telephone", "180059880");

        assertThat(read.place().phone()).isEqualTo("+33180059880");
        assertThat(read.codes()).containsExactly(Code.ZERO_MENDED);
    }

    @ParameterizedTest
    @CsvSource({"3949, PHONE", "+4915112345678, PHONE", "à la mairie, PHONE", "'3,318E+10', NUMBER_DAMAGED"})
    void setsAWrongPhoneAside(String written, Code code) {
        var read = readPlaceWith("telephone", written);

        assertThat(read.place().phone()).isNull();
        assertThat(read.codes()).containsExactly(code);
        assertThat(read.place().unknown()).containsEntry("telephone", List.of(written));
    }

    @Test
    void keepsTheFirstOfSeveralPhones() {
        var read = readPlaceWith("telephone", "01 80 05 98 80 / 01 80 05 98 81");

        assertThat(read.place().phone()).isEqualTo("+33180059880");
        assertThat(read.place().unknown()).containsEntry("telephone", List.of("01 80 05 98 81"));
    }

    @Test
    void readsSeveralMailsAndSetsWrongOnesAside() {
        var read = readPlaceWith("courriels", "contact@exemple.fr|moi at exemple.fr; mailto:Deux@Exemple.fr|a@b");

        assertThat(read.place().emails()).containsExactly("contact@exemple.fr", "Deux@Exemple.fr");
        assertThat(read.place().unknown()).containsEntry("courriels", List.of("moi at exemple.fr", "a@b"));
        assertThat(read.codes()).containsExactly(Code.EMAIL, Code.EMAIL);
    }

    @Test
    void keepsAnAccentedMailAndProposesThePlainOne() {
        var read = readPlaceWith("courriels", "médiathèque@exemple.fr");

        assertThat(read.place().emails()).containsExactly("médiathèque@exemple.fr");
        assertThat(read.codes()).containsExactly(Code.EMAIL_ACCENTED);
        assertThat(read.accepted().warnings().get(0).suggestion()).isEqualTo("mediatheque@exemple.fr");
    }

    @Test
    void readsSeveralWebsites() {
        var read =
                readPlaceWith("site_web", "https://a.exemple.fr/x;y?z=1;https://exemple.fr|http://b.exemple.fr:8080/é");

        assertThat(read.place().websites())
                .containsExactly("https://a.exemple.fr/x;y?z=1", "https://exemple.fr", "http://b.exemple.fr:8080/é");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)//a.fr",
                "data:text/html,x",
                "ftp://exemple.fr",
                "https://",
                "https://a b.fr",
                "https://exemple.fr/\"onclick=",
                "JavaScript://exemple.fr/%0aalert(1)",
                "http://localhost"
            })
    void setsDangerousOrBrokenUrlsAside(String url) {
        var read = readPlaceWith("site_web", url, "prise_rdv", url, "fiche_acces_libre", url);

        assertThat(read.place().websites()).isEmpty();
        assertThat(read.place().bookingPage()).isNull();
        assertThat(read.place().accessibilityPage()).isNull();
        assertThat(read.place().unknown()).containsOnlyKeys("site_web", "prise_rdv", "fiche_acces_libre");
    }

    @Test
    void proposesTheMissingScheme() {
        var warning = readPlaceWith("site_web", "www.exemple.fr")
                .accepted()
                .warnings()
                .get(0);

        assertThat(warning.suggestion()).isEqualTo("https://www.exemple.fr");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-04-02, ",
        "02/04/2024, DATE_MENDED",
        "2/4/2024, DATE_MENDED",
        "2024-04-02T23:30:00.123Z, DATE_MENDED",
        "2024-04-02 10:00, DATE_MENDED"
    })
    void readsDates(String written, Code code) {
        var read = readPlaceWith("date_maj", written);

        assertThat(read.place().updatedOn()).isEqualTo("2024-04-02");
        assertThat(read.codes()).isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({"hier, DATE", "2024-02-30, DATE", "31/02/2024, DATE", "45383, DATE", "2026-06-03, DATE_FUTURE"})
    void refusesWrongDates(String written, Code code) {
        assertThat(readPlaceWith("date_maj", written).refused().problems())
                .last()
                .extracting(Problem::code)
                .isEqualTo(code);
    }

    @Test
    void keepsAPlaceWithTheDateOfAnEmptyClock() {
        var read = readPlaceWith("date_maj", "1970-01-01");

        assertThat(read.place().updatedOn()).isEqualTo("1970-01-01");
        assertThat(read.codes()).containsExactly(Code.DATE_OLD);
    }

    @Test
    void tomorrowIsAlreadyTodayInNoumea() {
        assertThat(readPlaceWith("date_maj", "2026-06-02").codes()).isEmpty();
    }

    @Test
    void readsClosedListsInTheirOrder() {
        var read = readPlaceWith(
                "services", "Loisirs et créations numériques|Aide aux démarches administratives",
                "frais_a_charge", "payant ; GRATUIT",
                "modalites_acces", "Ce lieu n’accueille pas de public",
                "typologie", "PE|Autre|BIB|BIB");

        assertThat(read.place().services()).containsExactly(Service.CREATION_AND_LEISURE, Service.ADMINISTRATIVE_HELP);
        assertThat(read.place().fees()).containsExactly(Fee.PAID, Fee.FREE);
        assertThat(read.place().accessModes()).containsExactly(AccessMode.NOT_PUBLIC);
        assertThat(read.place().typologies()).containsExactly(Typology.FT, Typology.AUTRE, Typology.BIB);
        assertThat(read.codes()).isEmpty();
    }

    @Test
    void setsAnUnknownValueAsideAndProposesTheNearest() {
        var read = readPlaceWith("services", "Aide aux démarche|Loisirs et créations numériques");

        assertThat(read.place().services()).containsExactly(Service.CREATION_AND_LEISURE);
        assertThat(read.place().unknown()).containsEntry("services", List.of("Aide aux démarche"));
        assertThat(read.accepted().warnings().get(0).message(Locale.FRENCH))
                .isEqualTo("services : « Aide aux démarche » n’est pas dans la liste du standard. La valeur est mise de"
                        + " côté. Vouliez-vous dire « Aide aux démarches administratives » ?");
    }

    @Test
    void aSemicolonInOpeningHoursSeparatesNothing() {
        var hours = "Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00 ";

        assertThat(readPlaceWith("horaires", hours).place().openingHours()).isEqualTo(hours);
    }

    @Test
    void warnsOfALongSummaryAndKeepsIt() {
        var read = readPlaceWith("presentation_resume", "é".repeat(281));

        assertThat(read.codes()).containsExactly(Code.SUMMARY_LONG);
        assertThat(read.place().summary()).hasSize(281);
        assertThat(readPlaceWith("presentation_resume", "é".repeat(280)).codes())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"nom, 250", "presentation_detail, 10000", "id, 250"})
    void refusesOverlongCells(String column, int limit) {
        assertThat(readPlaceWith(column, "x".repeat(limit)).codes()).isEmpty();
        assertThat(readPlaceWith(column, "x".repeat(limit + 1)).refused().problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo(Code.TOO_LONG);
                    assertThat(problem.args()).containsExactly(String.valueOf(limit + 1), String.valueOf(limit));
                    assertThat(problem.value()).hasSize(120);
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"=HYPERLINK(\"http://x\";\"y\")", "+cmd|' /C calc'!A0", "@SUM(1+1)", "-2+3", "- Avenue", "=1"})
    void keepsFormulasAsTextWithAWarning(String formula) {
        var read = readPlaceWith("nom", formula);

        assertThat(read.place().name()).isEqualTo(formula);
        assertThat(read.codes()).containsExactly(Code.FORMULA);
    }

    @Test
    void keepsHtmlAsTextWithAWarning() {
        var read = readPlaceWith("presentation_detail", "<script>alert(1)</script> 1 < 2");

        assertThat(read.place().details()).isEqualTo("<script>alert(1)</script> 1 < 2");
        assertThat(read.codes()).containsExactly(Code.HTML);
        assertThat(readPlaceWith("presentation_detail", "1 < 2 & 3 > 2").codes())
                .isEmpty();
    }

    @Test
    void removesInvisibleCharactersAndMendsMisreadPunctuation() {
        var read = readPlaceWith("nom", "Centre\u0007 d\u0092Insertion \u202Ecœur\u200B");

        assertThat(read.place().name()).isEqualTo("Centre d’Insertion cœur");
        assertThat(read.codes()).containsExactly(Code.INVISIBLE_CHARACTERS);
    }

    @Test
    void refusesNul() {
        assertThat(readPlaceWith("nom", "Mai\0rie").refused().problems())
                .extracting(Problem::code)
                .containsExactly(Code.NUL);
    }

    @Test
    void warnsOfCharactersThatTheNationalMapRefuses() {
        assertThat(readPlaceWith("commune", "Reims (Marne)").codes()).containsExactly(Code.ODD_CHARACTERS);
        assertThat(readPlaceWith("commune", "L’Haÿ-les-Roses 2").codes()).isEmpty();
    }

    @Test
    void reportsAllProblemsOfALineAtOnce() {
        assertThat(readPlaceWith("nom", "", "date_maj", "hier", "telephone", "3949")
                        .codes())
                .containsExactlyInAnyOrder(Code.REQUIRED, Code.DATE, Code.PHONE);
    }

    private static String orEmpty(String text) {
        return text == null ? "" : text;
    }
}
