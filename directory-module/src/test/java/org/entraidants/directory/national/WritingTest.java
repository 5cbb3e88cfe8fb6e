package org.entraidants.directory.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entraidants.directory.national.Sheets.fileOf;
import static org.entraidants.directory.national.Sheets.read;
import static org.entraidants.directory.national.Sheets.readPlaceWith;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WritingTest {
    private static final String FULL = """
            id,pivot,nom,commune,code_postal,code_insee,adresse,complement_adresse,latitude,longitude,typologie,telephone,courriels,site_web,horaires,presentation_resume,presentation_detail,source,itinerance,structure_parente,date_maj,services,publics_specifiquement_adresses,prise_en_charge_specifique,frais_a_charge,dispositif_programmes_nationaux,formations_labels,autres_formations_labels,modalites_acces,modalites_accompagnement,fiche_acces_libre,prise_rdv
            lieu-7,00000000000000,La Boussole,Épernay,51200,51230,3 place du Marché,Au fond de la cour,49.0403,3.96,TIERS_LIEUX|ASSO,+33326000000,bonjour@boussole.example|equipe@boussole.example,https://boussole.example/|https://m.example.org/boussole,"Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00",Un lieu pour apprendre.,"Ateliers, ""coups de main"" et café.",Hub,Itinérant|Fixe,La Ligue,2024-04-02,Maîtrise des outils numériques du quotidien|Insertion professionnelle via le numérique,Jeunes|Femmes,Surdité|Illettrisme|Langues étrangères (anglais),Gratuit sous condition|Payant,Aidants Connect|La Croix Rouge,Formé à « Mon Espace Santé »|Étapes numériques (La Poste),QPV|FRR,Se présenter|Téléphoner,Dans un atelier collectif|À distance,https://acceslibre.beta.gouv.fr/app/x,https://rdv.example.org/
            """;

    @Test
    void writesAFullPlaceExactlyAsItWas() throws IOException {
        assertThat(written(read(FULL).place())).isEqualTo(FULL);
        assertThat(read(FULL).accepted().warnings()).isEmpty();
        assertThat(read(FULL).fileCodes()).isEmpty();
    }

    @Test
    void writesSmallDegreesWithoutExponent() throws IOException {
        assertThat(written(readPlaceWith("latitude", "51.47", "longitude", "-0.0004")
                        .place()))
                .contains(",51.47,-0.0004,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "@telier", "-2+3", "+cmd|x", "'=1", "''@x", "'quote", "normal", "+33 1 80"})
    void guardedCellsComeBackAsTheyWere(String text) throws IOException {
        var place = readPlaceWith("nom", Formulas.guarded(text)).place();

        assertThat(place.name()).isEqualTo(text);
        assertThat(read(written(place)).place()).isEqualTo(place);
    }

    @ParameterizedTest
    @CsvSource({
        "=1+1, '''=1+1'",
        "@SUM(1), '''@SUM(1)'",
        "-2+3, '''-2+3'",
        "+33180059880, +33180059880",
        "-20.94, -20.94",
        "l'été, l'été"
    })
    void guardsOnlyFormulas(String cell, String guarded) {
        assertThat(Formulas.guarded(cell)).isEqualTo(guarded);
    }

    @Test
    void refusedLinesCanBeMendedAndSentAgain() throws IOException {
        var first = read(fileOf("nom", "", "telephone", "3949", "presentation_detail", "=1"));
        var sentBack = refusedLines(first.reading().header(), first.refused());

        assertThat(sentBack).startsWith("motif,id,pivot").contains("nom : cette case est obligatoire");
        assertThat(sentBack).doesNotContain("telephone :").contains("'=1");
        var again = read(sentBack.replace("43493312300029,,", "43493312300029,Mairie,"));
        assertThat(again.fileCodes()).isEmpty();
        assertThat(again.place().name()).isEqualTo("Mairie");
        assertThat(again.place().details()).isEqualTo("=1");
        assertThat(again.place().unknown()).containsOnlyKeys("telephone");
    }

    @Test
    void refusedTwiceHasOneReasonColumn() throws IOException {
        var first = read(fileOf("nom", ""));
        var again = read(refusedLines(first.reading().header(), first.refused()));

        assertThat(again.lines()).hasSize(1);
        assertThat(refusedLines(again.reading().header(), again.refused()))
                .isEqualTo(refusedLines(first.reading().header(), first.refused()));
    }

    @Test
    void refusedLinesKeepTheirSeparator() throws IOException {
        var file = "id;pivot;nom;commune;code_postal;adresse;date_maj\na;b;c\n";
        var read = read(file);

        assertThat(refusedLines(read.reading().header(), read.refused()))
                .contains("\r\n")
                .contains(";a;b;c");
    }

    @Test
    void fingerprintsTellPlacesApart() {
        var place = readPlaceWith("nom", "ab", "source", "c").place();

        assertThat(place.fingerprint())
                .hasSize(64)
                .isEqualTo(readPlaceWith("nom", "ab ", "source", "c").place().fingerprint());
        assertThat(readPlaceWith("nom", "a", "source", "bc").place().fingerprint())
                .isNotEqualTo(place.fingerprint());
        assertThat(readPlaceWith("nom", "ab", "source", "c", "telephone", "3949")
                        .place()
                        .fingerprint())
                .isNotEqualTo(place.fingerprint());
    }

    @Test
    void placesAreImmutable() {
        var place = readPlaceWith("services", "?").place();

        assertThat(place.unknown().get("services")).isUnmodifiable();
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> place.unknown().put("x", List.of()))
                .isInstanceOf(UnsupportedOperationException.class);
    }

    private static String written(Place place) throws IOException {
        var out = new StringWriter();
        try (var writer = new PlaceWriter(out)) {
            writer.write(place);
        }
        return out.toString();
    }

    private static String refusedLines(Header header, Line.Refused line) throws IOException {
        var out = new StringWriter();
        try (var refused = new RefusedLines(header, Locale.FRENCH, out)) {
            refused.write(line);
        }
        return out.toString();
    }
}
