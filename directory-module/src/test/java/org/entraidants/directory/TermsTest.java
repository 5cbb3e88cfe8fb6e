package org.entraidants.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    @Test
    void listsAreAsLongAsInTheStandard() {
        var sizes = Stream.of(
                        Service.values(),
                        Audience.values(),
                        Need.values(),
                        Fee.values(),
                        Mobility.values(),
                        AccessMode.values(),
                        SupportMode.values(),
                        Programme.values(),
                        Label.values(),
                        Typology.values())
                .map(list -> list.length);

        assertThat(sizes).containsExactly(9, 5, 7, 3, 2, 6, 4, 11, 10, 92);
    }

    @Test
    void findsEveryValueByItsExactString() {
        assertThat(Service.values())
                .allSatisfy(service -> assertThat(Terms.find(Service.class, service.standard()))
                        .isSameAs(service));
    }

    @Test
    void foldedValuesOfAListDiffer() {
        assertThat(Arrays.stream(Typology.values()).map(term -> Terms.fold(term.standard())))
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '#', textBlock = """
            Étapes numériques(La Poste)         # ETAPES_NUMERIQUES
            étapes  numériques (la poste)       # ETAPES_NUMERIQUES
            Formé à “DUPLEX” (illettrisme)      # DUPLEX
            Formé à «DUPLEX» (illettrisme)      # DUPLEX
            """)
    void findsLabelsDespiteTheDefectsOfTheStandard(String written, Label label) {
        assertThat(Terms.find(Label.class, written)).isSameAs(label);
    }

    @Test
    void ignoresAccentsApostrophesAndComposition() {
        assertThat(Terms.find(Service.class, "Comprehension du monde numérique"))
                .isSameAs(Service.DIGITAL_CULTURE);
        assertThat(Terms.find(AccessMode.class, "Ce lieu n’accueille pas de public"))
                .isSameAs(AccessMode.NOT_PUBLIC);
        assertThat(Terms.find(SupportMode.class, "A\u0300 distance")).isSameAs(SupportMode.REMOTE);
        assertThat(Terms.find(Fee.class, "\u00A0Gratuit\u00A0sous condition")).isSameAs(Fee.FREE_UNDER_CONDITIONS);
    }

    @Test
    void doesNotFindWhatIsMerelySimilar() {
        assertThat(Terms.find(Service.class, "Aide aux démarche")).isNull();
        assertThat(Terms.find(Service.class, "")).isNull();
    }

    @Test
    void proposesTheNearestValue() {
        assertThat(Terms.nearest(Service.class, "Aide aux démarche")).isSameAs(Service.ADMINISTRATIVE_HELP);
        assertThat(Terms.nearest(Typology.class, "BIBL")).isSameAs(Typology.BIB);
    }

    @Test
    void proposesNothingWhenNothingIsNear() {
        assertThat(Terms.nearest(Service.class, "Poterie")).isNull();
        assertThat(Terms.nearest(Service.class, "")).isNull();
    }

    @Test
    void typologiesHaveTheirFrenchWording() {
        assertThat(Typology.FT.wording()).isEqualTo("France travail");
        assertThat(Typology.AUTRE.standard()).isEqualTo("Autre");
    }
}
