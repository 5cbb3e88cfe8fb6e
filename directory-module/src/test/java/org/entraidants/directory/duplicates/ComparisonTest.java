package org.entraidants.directory.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.entraidants.directory.duplicates.Described.Facts;
import org.entraidants.directory.duplicates.Likeness.Verdict;
import org.entraidants.directory.duplicates.Reason.Kind;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final String SIRET = "73282932000074";

    @Test
    void sameNameAndAddressAreTheSamePlace() {
        assertThat(compared(place("Atelier des Embruns"), place("ATELIER DES EMBRUNS")))
                .extracting(Likeness::verdict, Likeness::score)
                .containsExactly(Verdict.SAME, 100);
    }

    @Test
    void communeOfMairieOfAndVilleOfAreOneName() {
        assertThat(verdict(place("Commune de Brest"), place("Mairie de Brest"))).isEqualTo(Verdict.SAME);
        assertThat(verdict(place("Ville de Brest"), place("MAIRIE DE BREST"))).isEqualTo(Verdict.SAME);
    }

    @Test
    void abbreviationsAreWrittenOut() {
        assertThat(verdict(place("CCAS de Brest"), place("Centre communal d’action sociale de Brest")))
                .isEqualTo(Verdict.SAME);
        assertThat(verdict(
                        place("Atelier Embruns", "12 av du Gal de Gaulle"),
                        place("Atelier Embruns", "12 Avenue du Général de Gaulle")))
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void otherServiceIsNeverTheSamePlaceEvenWithSameNumberAndAddress() {
        var library = withSiret("Médiathèque de Brest");
        var hall = withSiret("Mairie de Brest");
        Likeness likeness = compared(library, hall);
        assertThat(likeness.verdict()).isNotEqualTo(Verdict.SAME);
        assertThat(kinds(likeness)).contains(Kind.SERVICE_OTHER);
        for (String service : List.of(
                "EPN", "CCAS", "Centre social", "France services", "MJC", "FabLab", "Mission locale", "La Poste")) {
            assertThat(verdict(withSiret(service + " Brest"), withSiret("Brest")))
                    .as(service)
                    .isNotEqualTo(Verdict.SAME);
        }
    }

    @Test
    void otherServiceInTheSameHouseIsProposedAsBranch() {
        assertThat(verdict(withSiret("Médiathèque de Brest"), withSiret("Mairie de Brest")))
                .isEqualTo(Verdict.KIN);
        assertThat(verdict(place("EPN Kerbonne"), place("Médiathèque Lanredec")))
                .isEqualTo(Verdict.APART);
    }

    @Test
    void sameServiceUnderTwoWordingsIsTheSamePlace() {
        assertThat(verdict(place("MSAP de Brest"), place("Espace France Services")))
                .isEqualTo(Verdict.SAME);
    }

    @Test
    void ownNamesKeepApartWhatSharesAHouse() {
        Likeness likeness = compared(place("Association Kerbonne"), place("Association Lanredec"));
        assertThat(likeness.verdict()).isEqualTo(Verdict.APART);
        assertThat(kinds(likeness)).contains(Kind.NAME_FOREIGN);
        assertThat(verdict(place("Relais Embruns 1"), place("Relais Embruns 2")))
                .isEqualTo(Verdict.APART);
    }

    @Test
    void sameNameFarAwayIsAnotherPlace() {
        assertThat(verdict(
                        at("Atelier des Embruns", "2 quai Est", 48.38, -4.48),
                        at("Atelier des Embruns", "9 rue Ouest", 48.40, -4.50)))
                .isEqualTo(Verdict.APART);
    }

    @Test
    void distanceCountsFullyUpToFiftyMetresAndNotBeyondFiveHundred() {
        assertThat(points(Kind.NEAR, at("A", "1 quai", 48, -4), at("A", "1 quai", 48.0004, -4)))
                .isEqualTo(25);
        assertThat(points(Kind.FAR, at("A", "1 quai", 48, -4), at("A", "1 quai", 48.005, -4)))
                .isZero();
    }

    @Test
    void wrongNumberIsNotCompared() {
        var wrong = new Facts("Atelier", "1 quai", "29200", "Brest", "29019", null, null, "73282932000075", null);
        assertThat(kinds(compared(wrong, wrong))).doesNotContain(Kind.IDENTIFIER_SAME);
    }

    @Test
    void whatIsNotToldSharesItsPointsAmongTheRest() {
        Likeness likeness = compared(place("Atelier des Embruns"), place("Atelier des Embruns"));
        assertThat(likeness.reasons()).extracting(Reason::most).containsExactly(58, 42);
        assertThat(likeness.reasons()).extracting(Reason::kind).containsExactly(Kind.NAME_SAME, Kind.ADDRESS_SAME);
    }

    @Test
    void everyPointIsExplained() {
        Likeness likeness = compared(
                new Facts("Atelier", "1 quai Est", "29200", "Brest", "29019", 48.0, -4.0, SIRET, "+33298000001"),
                new Facts("Ateliers", "3 quai Est", "29200", "Brest", "29019", 48.001, -4.0, SIRET, "+33298000002"));
        assertThat(likeness.reasons().stream().mapToInt(Reason::points).sum()).isEqualTo(likeness.score());
    }

    private static int points(Kind kind, Facts one, Facts two) {
        return compared(one, two).reasons().stream()
                .filter(reason -> reason.kind() == kind)
                .mapToInt(Reason::points)
                .findFirst()
                .orElseThrow();
    }

    private static List<Kind> kinds(Likeness likeness) {
        return likeness.reasons().stream().map(Reason::kind).toList();
    }

    private static Verdict verdict(Facts one, Facts two) {
        return compared(one, two).verdict();
    }

    private static Likeness compared(Facts one, Facts two) {
        var first = new Described(1, one);
        var second = new Described(2, two);
        Likeness likeness = Comparison.of(first, second);
        assertThat(Comparison.proposed(first, second))
                .isEqualTo(Optional.of(likeness).filter(any -> any.verdict() != Verdict.APART));
        return likeness;
    }

    private static Facts place(String name) {
        return place(name, "2 quai de la Douane");
    }

    private static Facts place(String name, String address) {
        return new Facts(name, address, "29200", "Brest", "29019", null, null, "", null);
    }

    private static Facts withSiret(String name) {
        return new Facts(name, "2 quai de la Douane", "29200", "Brest", "29019", null, null, SIRET, null);
    }

    private static Facts at(String name, String address, double latitude, double longitude) {
        return new Facts(name, address, "29200", "Brest", "29019", latitude, longitude, "", null);
    }
}
