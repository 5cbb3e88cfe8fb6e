package org.entraidants.directory;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entraidants.directory.Objection.Reason;
import org.entraidants.directory.place.Country;
import org.entraidants.platform.privacy.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CorrectionTest {
    /** The example of the number's own documentation; nobody has it. */
    private static final String NIR = "2 69 05 49 588 157 80";

    private final Structure library = library();

    private static Structure library() {
        var library = new Structure("mediatheque", "Médiathèque", Country.FR, Instant.EPOCH);
        library.addSite();
        Map.of(
                        Detail.ADDRESS, "3 place des Tilleuls",
                        Detail.POSTCODE, "64150",
                        Detail.COMMUNE, "Mourenx",
                        Detail.PHONE, "+33536490873",
                        Detail.EMAILS, "a@exemple.fr\nb@exemple.fr")
                .forEach(library::correct);
        library.mainSite().settle(Country.FR);
        return library;
    }

    private Map<Detail, String> changes(Detail detail, String typed) {
        return new Correction(0, Map.of(detail, typed), false).changesTo(library);
    }

    private List<Objection> objections(Detail detail, String typed) {
        return new CorrectionRules(library, changes(detail, typed)).objections().toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NAME; ' Médiathèque '",
                "PHONE; +33536490873",
                "PHONE; 05 36 49 08 73",
                "PHONE; 05.36.49.08.73",
                "EMAILS; 'a@exemple.fr , b@exemple.fr'",
                "USUAL_NAME; ' '",
                "COMMUNE; ' Mourenx'"
            })
    void theSameInOtherBlanksChangesNothing(Detail detail, String typed) {
        assertThat(changes(detail, typed)).isEmpty();
    }

    @Test
    void linesOfABrowserAndControlCharactersAreTidied() {
        assertThat(changes(Detail.DESCRIPTION, "Un.\r\n\r\nDeux.\u0000"))
                .containsEntry(Detail.DESCRIPTION, "Un.\n\nDeux.");
        assertThat(changes(Detail.NAME, "Média\nthèque\u0007\t2")).containsEntry(Detail.NAME, "Média thèque 2");
        assertThat(changes(Detail.WEBSITES, "https://a.fr\r\nhttps://b.fr\r\nhttps://a.fr"))
                .containsEntry(Detail.WEBSITES, "https://a.fr\nhttps://b.fr");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NAME; ''; MISSING",
                "COMMUNE; ''; MISSING",
                "POSTCODE; 6415; POSTCODE",
                "POSTCODE; 00150; POSTCODE",
                "PHONE; 05 36; PHONE",
                "EMAILS; pas-une-adresse; EMAIL",
                "WEBSITES; javascript:alert(1); URL",
                "WEBSITES; www.exemple.fr; URL",
                "BOOKING_PAGE; data:text/html,x; URL",
                "BOOKING_PAGE; ftp://exemple.fr; URL",
                "BOOKING_PAGE; https://vrai.fr@faux.fr/; URL",
                "BOOKING_PAGE; 'https://exemple.fr/\"onclick='; URL",
                "COMMUNE; Nullepart-les-Oies; PLACE_UNKNOWN",
                "HOURS; 'lundi matin'; HOURS_SYNTAX",
                "HOURS; Tu 12:30; HOURS_TIME_POINT_WITHOUT_END",
                "HOURS; We 14:00-14:00; HOURS_EMPTY_RANGE",
                "HOURS; sunrise-sunset; HOURS_UNSUPPORTED"
            })
    void whatIsWrongIsSaid(Detail detail, String typed, Reason reason) {
        assertThat(objections(detail, typed)).extracting(Objection::reason).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NAME; Médiathèque d’Orgelles",
                "PHONE; ''",
                "PHONE; +32 81 24 64 11",
                "EMAILS; accueil@exemple.fr",
                "WEBSITES; http://exemple.fr:8080/a?b=c#d",
                "HOURS; 'Mo-Fr 09:00-12:00,14:00-17:30; PH off'",
                "HOURS; Mo 9h30-12h00",
                "POSTCODE; 64150"
            })
    void whatIsRightPasses(Detail detail, String typed) {
        assertThat(objections(detail, typed)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Detail.class)
    void whatIsTooLongIsSaid(Detail detail) {
        assertThat(objections(detail, "x".repeat(detail.longest() + 1)))
                .extracting(Objection::reason)
                .contains(Reason.TOO_LONG);
    }

    @ParameterizedTest
    @EnumSource(names = {"NAME", "USUAL_NAME", "SUMMARY", "DESCRIPTION", "ADDRESS", "ADDRESS_DETAILS"})
    void personalDataIsRefusedWithoutBeingRepeated(Detail detail) {
        assertThat(objections(detail, "Madame, " + NIR + " et encore " + NIR))
                .singleElement()
                .satisfies(objection -> {
                    assertThat(objection.reason()).isEqualTo(Reason.PERSONAL_DATA);
                    assertThat(objection.values()).containsExactly(Kind.NIR);
                    assertThat(objection.isWaivable()).isFalse();
                });
    }

    @Test
    void aMoveFindsThePlaceAnew() {
        library.correct(Map.of(Detail.POSTCODE, "64000", Detail.COMMUNE, "Pau"));
        assertThat(library.mainSite().communeCode()).isEqualTo("64445");
        assertThat(library.mainSite().foundLatitude()).isBetween(43.2, 43.4);
        assertThat(library.mainSite().foundBy()).isEqualTo(Site.FoundBy.COMMUNE);
    }

    @Test
    void aRevisionTellsBeforeAndAfterInTheStandardsWords() {
        String json = Correction.json(
                library, new java.util.EnumMap<>(Map.of(Detail.NAME, "La « Média »", Detail.EMAILS, "c@exemple.fr")));
        try (var reader = Json.createReader(new StringReader(json))) {
            var first = reader.readArray().getJsonObject(0);
            assertThat(first.getString("field")).isEqualTo("nom");
            assertThat(first.getString("before")).isEqualTo("Médiathèque");
            assertThat(first.getString("after")).isEqualTo("La « Média »");
        }
        assertThat(json).contains("a@exemple.fr|b@exemple.fr").contains("courriels");
    }

    @Test
    void differencesAreThoseOfMeaning() {
        var now = Correction.of(library);
        var typed = new Correction(0, Map.of(Detail.NAME, " Médiathèque", Detail.COMMUNE, "Lagor"), false);
        assertThat(now.differencesFrom(typed)).containsExactly(Map.entry(Detail.COMMUNE, "Mourenx"));
    }
}
