package org.entraidants.directory.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entraidants.directory.national.Sheets.read;

import java.util.List;
import org.entraidants.directory.Audience;
import org.entraidants.directory.Fee;
import org.entraidants.directory.Label;
import org.entraidants.directory.Need;
import org.entraidants.directory.Programme;
import org.entraidants.directory.Service;
import org.entraidants.directory.SupportMode;
import org.entraidants.directory.national.Problem.Code;
import org.entraidants.directory.national.Sheets.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Version0Test {
    @Test
    void translatesAnOldFile() {
        var place = readOld(
                        "courriel", "contact@exemple.fr",
                        "accessibilite", "https://acceslibre.beta.gouv.fr/x",
                        "labels_autres", "SudLabs;Nièvre médiation numérique",
                        "horaires", "Mo 09:00-12:00; Tu 09:00-12:00",
                        "modalites_accompagnement",
                                "Seul : j'ai accès à du matériel et une connexion;A ma place : une personne fait les"
                                        + " démarches à ma place;Dans un atelier : j'apprends collectivement")
                .place();

        assertThat(place.emails()).containsExactly("contact@exemple.fr");
        assertThat(place.accessibilityPage()).isEqualTo("https://acceslibre.beta.gouv.fr/x");
        assertThat(place.otherLabels()).containsExactly("SudLabs", "Nièvre médiation numérique");
        assertThat(place.openingHours()).isEqualTo("Mo 09:00-12:00; Tu 09:00-12:00");
        assertThat(place.supportModes())
                .containsExactly(SupportMode.AUTONOMOUS, SupportMode.INDIVIDUAL, SupportMode.WORKSHOP);
        assertThat(place.unknown()).isEmpty();
    }

    @Test
    void saysThatTheFileIsOld() {
        assertThat(readOld("courriel", "contact@exemple.fr").fileCodes()).contains(Code.VERSION_0);
        assertThat(readOld("publics_accueillis", "Adultes").fileCodes()).contains(Code.VERSION_0);
        assertThat(readOld("courriels", "contact@exemple.fr").fileCodes()).doesNotContain(Code.VERSION_0);
    }

    @Test
    void splitsAudiences() {
        var read = readOld(
                "publics_accueillis",
                "Familles/enfants;Adultes;Seniors (+ 65 ans);Déficience visuelle;Uniquement femmes;Handicaps mentaux :"
                        + " déficiences limitant les activités d'une personne;Martiens");

        assertThat(read.place().audiences()).containsExactly(Audience.FAMILIES, Audience.SENIORS, Audience.WOMEN);
        assertThat(read.place().needs()).containsExactly(Need.VISUAL_IMPAIRMENT, Need.MENTAL_DISABILITY);
        assertThat(read.place().unknown()).containsEntry("publics_accueillis", List.of("Martiens"));
        assertThat(read.codes()).containsExactly(Code.UNKNOWN_TERM);
    }

    @Test
    void splitsNationalLabels() {
        var read = readOld("labels_nationaux", "CNFS;France Services;Fabriques de Territoire;Point relais CAF;APTIC");

        assertThat(read.place().programmes())
                .containsExactly(
                        Programme.CONSEILLERS_NUMERIQUES, Programme.FRANCE_SERVICES, Programme.CAF_ACCESS_POINT);
        assertThat(read.place().labels()).containsExactly(Label.FABRIQUES_DE_TERRITOIRE);
        assertThat(read.place().otherLabels()).containsExactly("APTIC");
        assertThat(read.codes()).containsExactly(Code.LABEL_MOVED);
    }

    @Test
    void translatesFees() {
        var read = readOld(
                "conditions_acces",
                "Gratuit : Je peux accéder gratuitement au lieu et à ses services;Accepte le Pass numérique : Il est"
                        + " possible d'utiliser un Pass numérique;Adhésion : L'accès nécessite d'y adhérer");

        assertThat(read.place().fees()).containsExactly(Fee.FREE, Fee.FREE_UNDER_CONDITIONS, Fee.PAID);
        assertThat(read.codes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Devenir autonome dans les démarches administratives, ADMINISTRATIVE_HELP",
        "Réaliser des démarches administratives avec un accompagnement, ADMINISTRATIVE_HELP",
        "Accompagner les démarches de santé, ADMINISTRATIVE_HELP",
        "Prendre en main un smartphone ou une tablette, EVERYDAY_TOOLS",
        "Prendre en main un ordinateur, EVERYDAY_TOOLS",
        "Utiliser le numérique au quotidien, EVERYDAY_TOOLS",
        "Approfondir ma culture numérique, DIGITAL_CULTURE",
        "Promouvoir la citoyenneté numérique, DIGITAL_CULTURE",
        "Favoriser mon insertion professionnelle, JOB_INTEGRATION",
        "Créer et développer mon entreprise, JOB_INTEGRATION",
        "Accéder à une connexion internet, INTERNET_AND_EQUIPMENT_ACCESS",
        "Accéder à du matériel, INTERNET_AND_EQUIPMENT_ACCESS",
        "S’équiper en matériel informatique, AFFORDABLE_EQUIPMENT",
        "Créer avec le numérique, CREATION_AND_LEISURE",
        "Soutenir la parentalité et l’éducation avec le numérique, PARENTING"
    })
    void translatesServices(String written, Service service) {
        assertThat(readOld("services", written + ";" + written).place().services())
                .containsExactly(service);
    }

    private static Read readOld(String... cells) {
        var old = Sheets.goodCells();
        old.values().removeIf(String::isEmpty);
        for (var i = 0; i < cells.length; i += 2) {
            old.put(cells[i], cells[i + 1]);
        }
        return read(Sheets.row(old.keySet()) + Sheets.row(old.values()));
    }
}
