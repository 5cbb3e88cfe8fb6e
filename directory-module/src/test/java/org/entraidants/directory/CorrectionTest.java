package org.entraidants.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.entraidants.directory.Detail.Shape;
import org.entraidants.directory.Objection.Reason;
import org.entraidants.directory.hours.Exceptional;
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
        return new Correction(Map.of(detail, typed), Marks.parse(""), false)
                .wish(library, library)
                .changes();
    }

    private List<Objection> objections(Detail detail, String typed) {
        return CorrectionRules.ofSheet(library, changes(detail, typed))
                .objections()
                .toList();
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
        if (Set.of(Part.SOURCE, Part.OFFERS, Part.PERIODS, Part.STOPS).contains(detail.part())
                || !Set.of(Shape.LINE, Shape.WORDS, Shape.PROSE, Shape.LINES).contains(detail.shape())) {
            return;
        }
        assertThat(objections(detail, "x".repeat(detail.longest() + 1)))
                .extracting(Objection::reason)
                .contains(Reason.TOO_LONG);
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "NAME",
                "USUAL_NAME",
                "SUMMARY",
                "DESCRIPTION",
                "ADDRESS",
                "ADDRESS_DETAILS",
                "OTHER_LABELS",
                "HOW_TO_COME",
                "HOSTING_CONDITIONS",
                "EQUIPMENT",
                "CONTENT_TO_SHARE",
                "TRAINERS"
            })
    void personalDataIsRefusedWithoutBeingRepeated(Detail detail) {
        assertThat(objections(detail, "Madame, " + NIR + " et encore " + NIR))
                .singleElement()
                .satisfies(objection -> {
                    assertThat(objection.reason()).isEqualTo(Reason.PERSONAL_DATA);
                    assertThat(objection.values()).containsExactly(Kind.NIR);
                    assertThat(objection.isWaivable()).isFalse();
                });
    }

    @ParameterizedTest
    @EnumSource(names = {"OFFER_LABEL", "OFFER_FEES_DETAIL", "OFFER_SCHEDULE", "PERIOD_MESSAGE", "STOP_PLACE"})
    void personalDataIsRefusedInListsToo(Detail detail) {
        assertThat(CorrectionRules.ofThing(library, Map.of(), Map.of(detail, "M. " + NIR))
                        .objections())
                .extracting(Objection::reason)
                .contains(Reason.PERSONAL_DATA);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NEEDS; Magie; NOT_LISTED",
                "LANGUAGES; klingon; NOT_LISTED",
                "SEATS; douze; NUMBER",
                "SEATS; -3; NUMBER",
                "ACCESSIBILITY_PAGE; acceslibre; URL"
            })
    void whatIsNotOfItsShapeIsSaid(Detail detail, String typed, Reason reason) {
        assertThat(objections(detail, typed)).extracting(Objection::reason).containsExactly(reason);
    }

    @Test
    void valuesStandInTheOrderOfTheStandard() {
        assertThat(changes(Detail.AUDIENCES, "Seniors\nJeunes\nSeniors"))
                .containsEntry(Detail.AUDIENCES, "Jeunes\nSeniors");
    }

    @Test
    void everyDetailIsReadAsItWasWritten() {
        Map<Shape, String> texts = Map.of(
                Shape.LINE,
                "un",
                Shape.WORDS,
                "deux",
                Shape.PROSE,
                "a\nb",
                Shape.LINES,
                "c\nd",
                Shape.YES,
                "oui",
                Shape.NUMBER,
                "12",
                Shape.DECIMAL,
                "43.5",
                Shape.DATE,
                "2026-12-24",
                Shape.TIME,
                "09:30");
        for (Part part : Part.values()) {
            Correctable thing = part.isList() ? listed(part) : library;
            part.details().stream().filter(detail -> detail != Detail.SERVICES).forEach(detail -> {
                String text = detail.choices().isEmpty()
                        ? texts.get(detail.shape())
                        : detail.choices().get(0);
                thing.correct(detail, text);
                assertThat(thing.detail(detail)).as(detail.name()).isEqualTo(text);
                assertThat(detail.fromCell(detail.cell(text))).isEqualTo(text);
            });
        }
    }

    private Listed listed(Part part) {
        return library.mainSite()
                .add(part, part == Part.OFFERS ? Map.of(Detail.OFFER_SERVICE, Service.SAFE_USE.standard()) : Map.of());
    }

    @Test
    void whatOnlyTheOtherChangedIsNoConflict() {
        Marks opened = marks();
        library.correct(Detail.SUMMARY, "Écrit par Odile");
        var typed = new Correction(Map.of(Detail.NAME, "Médiathèque d’Orgelles", Detail.SUMMARY, ""), opened, false);
        var wish = typed.wish(library, library);
        assertThat(wish.overtaken()).isEmpty();
        assertThat(wish.changes()).containsExactly(Map.entry(Detail.NAME, "Médiathèque d’Orgelles"));
    }

    @Test
    void whatBothChangedIsAConflict() {
        Marks opened = marks();
        library.correct(Detail.NAME, "Écrit par Odile");
        var typed = new Correction(Map.of(Detail.NAME, "Écrit par Camille"), opened, false);
        assertThat(typed.wish(library, library).overtaken()).containsExactly(Detail.NAME);
        assertThat(new Correction(Map.of(Detail.NAME, "Écrit par Odile"), opened, false)
                        .wish(library, library)
                        .changes())
                .isEmpty();
    }

    private Marks marks() {
        var texts = library.texts(Part.WHO.details());
        return Marks.parse(Marks.of(texts, library).toString());
    }

    private Stream<Reason> reasonsOfThing(Map<Detail, String> texts) {
        return CorrectionRules.ofThing(library, Map.of(), texts).objections().map(Objection::reason);
    }

    private static Map<Detail, String> period(Exceptional.Kind kind, String to, String hours, String message) {
        return Map.of(
                Detail.PERIOD_KIND, kind.name(),
                Detail.PERIOD_FROM, "2026-12-24",
                Detail.PERIOD_TO, to,
                Detail.PERIOD_HOURS, hours,
                Detail.PERIOD_MESSAGE, message);
    }

    @Test
    void aPeriodHasWhatItsKindNeeds() {
        assertThat(reasonsOfThing(period(Exceptional.Kind.CLOSURE, "2026-12-24", "", "")))
                .isEmpty();
        assertThat(reasonsOfThing(period(Exceptional.Kind.CLOSURE, "2026-12-23", "", "")))
                .containsExactly(Reason.ENDS_BEFORE);
        assertThat(reasonsOfThing(period(Exceptional.Kind.HOURS, "2026-12-24", "", "")))
                .containsExactly(Reason.MISSING);
        assertThat(reasonsOfThing(period(Exceptional.Kind.HOURS, "2026-12-24", "le matin", "")))
                .contains(Reason.HOURS_UNCLEAR);
        assertThat(reasonsOfThing(period(Exceptional.Kind.MESSAGE, "2026-12-24", "", "")))
                .containsExactly(Reason.MISSING);
    }

    @Test
    void aStopIsOnAWeekdayOrOnADay() {
        Map<Detail, String> stop = Map.of(
                Detail.STOP_WEEKDAY, "MONDAY",
                Detail.STOP_DAY, "",
                Detail.STOP_FROM, "09:00",
                Detail.STOP_TO, "12:00",
                Detail.STOP_PLACE, "Place",
                Detail.STOP_COMMUNE, "Lagor");
        assertThat(reasonsOfThing(stop)).isEmpty();
        assertThat(reasonsOfThing(with(stop, Detail.STOP_DAY, "2026-12-24"))).containsExactly(Reason.WEEKDAY_OR_DAY);
        assertThat(reasonsOfThing(with(stop, Detail.STOP_WEEKDAY, ""))).containsExactly(Reason.WEEKDAY_OR_DAY);
        assertThat(reasonsOfThing(with(stop, Detail.STOP_TO, "08:00"))).containsExactly(Reason.ENDS_BEFORE);
        assertThat(reasonsOfThing(with(stop, Detail.STOP_COMMUNE, "Nullepart-les-Oies")))
                .containsExactly(Reason.TOWN_UNKNOWN);
    }

    private static Map<Detail, String> with(Map<Detail, String> texts, Detail detail, String text) {
        var changed = new EnumMap<>(texts);
        changed.put(detail, text);
        return changed;
    }

    @Test
    void aFileDoesNotTakeAwayWhatAHandHasToldOfAnOffer() {
        Offer workshop = library.mainSite().addOffer(Service.SAFE_USE);
        assertThat(library.losesHandwork(List.of())).isFalse();
        workshop.correct(Detail.OFFER_SCHEDULE, "le mardi");
        assertThat(library.losesHandwork(List.of())).isTrue();
        assertThat(library.losesHandwork(List.of(Service.SAFE_USE))).isFalse();
    }

    @Test
    void changesAreReadAsTheyWereWritten() {
        var changes = List.of(
                new Change(null, "nom", "La « Média »", ""),
                new Change(new Change.Thing(Part.OFFERS, 412, Change.Deed.ADDED), "offerLabel", "", "Atelier"));
        assertThat(Change.parse(Change.json(changes))).isEqualTo(changes);
    }

    @Test
    void whatIsTakenAwayIsToldWhole() {
        Listed offer = library.mainSite().addOffer(Service.SAFE_USE);
        assertThat(Handwriting.remove(library, Part.OFFERS, offer))
                .extracting(Change::field, Change::before, Change::after)
                .containsExactly(tuple("offerService", Service.SAFE_USE.standard(), ""));
        assertThat(library.mainSite().offers()).isEmpty();
    }

    @Test
    void undoIsRefusedForWhatChangedAgain() {
        library.correct(Detail.NAME, "Deuxième");
        var change = new Change(null, "nom", "Premier", "Deuxième");
        assertThat(new Undo(library, List.of(change)).sheet()).containsEntry(Detail.NAME, "Premier");
        library.correct(Detail.NAME, "Troisième");
        assertThat(new Undo(library, List.of(change)).changedSince()).containsExactly(Detail.NAME);
    }

    @Test
    void undoNeverBringsPersonalDataBack() {
        library.correct(Detail.SUMMARY, "Propre");
        var change = new Change(null, "presentation_resume", "M. " + NIR, "Propre");
        assertThat(new Undo(library, List.of(change)).objections()).isNotEmpty();
    }
}
