package org.entraidants.directory.inclusion;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entraidants.directory.Structure;

/**
 * What the schema v1 of data·inclusion asks of an object, as its documentation has it: the fields, their forms, and of its
 * lists those values that may become ours.
 */
public final class InclusionSchema {
    static final Set<String> THEMES = Set.of(
            "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives",
            "famille--soutien-a-la-parentalite-et-a-leducation",
            "numerique--acceder-a-des-services-en-ligne",
            "numerique--acceder-a-une-connexion-internet",
            "numerique--acquerir-un-equipement",
            "numerique--maitriser-les-fondamentaux-du-numerique",
            "preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi",
            "remobilisation--activites-sportives-et-culturelles");
    static final Set<String> PUBLICS =
            words("actifs beneficiaires-des-minimas-sociaux demandeurs-emploi etudiants familles"
                    + " femmes jeunes personnes-en-situation-de-handicap personnes-en-situation-durgence"
                    + " personnes-en-situation-juridique-specifique personnes-exilees residents-qpv-frr seniors");
    static final Set<String> WELCOME = Set.of("a-distance", "en-presentiel");
    static final Set<String> MOBILISATION =
            Set.of("envoyer-un-courriel", "se-presenter", "telephoner", "utiliser-lien-mobilisation");
    static final Set<String> MOBILISERS = Set.of("usagers", "professionnels");
    static final Set<String> FEES = Set.of("gratuit", "payant");
    static final Set<String> TYPES =
            words("accompagnement aide-financiere aide-materielle atelier financement formation information");
    static final Set<String> NETWORKS = words("60000-rebonds action-logement adie afpa agefiph aidants-connect"
            + " alliance-villes-emploi anlci apprentis-dauteuil ase banques-alimentaires caarud cada caf campus-connecte"
            + " cap-emploi-reseau-cheops cava chambres-consulaires chantier-ecole chrs chu cidff cmp cms cnam"
            + " collectif-emploi communes coorace conseillers-numeriques cpam cph creches-avip crepi cresus croix-rouge"
            + " csapa departements duo-for-a-job ecoles-de-la-deuxieme-chance egee emmaus epide"
            + " espaces-publics-numeriques etcld fabrique-de-territoire face fcsf federation-professionnelle-femmes"
            + " federation-des-acteurs-de-la-solidarite france-active france-service france-travail french-tech geiq"
            + " grandes-ecoles-du-numerique huda hup inae initiative-france konexio la-cravate-solidaire la-poste"
            + " les-premieres maisons-de-l-emploi maisons-des-solidarites mission-locale mjc mobin msap"
            + " mutualite-sociale-agricole nqt pimms-mediation pjj plie points-conseil-budget points-justice"
            + " positive-planet regions reseau-app reseau-bge reseau-entreprendre reseau-information-jeunesse"
            + " residences-fjt ressourceries restos-du-coeur secours-populaire siae siao simplon singa snc spip"
            + " tous-tes-possibles unaf unccas unea unis-cite wimoov");

    private static final Map<String, String> SHARED = Map.ofEntries(
            Map.entry("source", ".+"),
            Map.entry("id", ".+--.+"),
            Map.entry("nom", "(?s).{2,149}[^.]"),
            Map.entry("description", "(?s).{50,2000}"),
            Map.entry("date_maj", "\\d{4}-\\d{2}-\\d{2}"),
            Map.entry("commune", ".+"),
            Map.entry("code_postal", "\\d{5}"),
            Map.entry("code_insee", "\\w{5}"),
            Map.entry("adresse", ".+"),
            Map.entry("complement_adresse", "(?s).+"),
            Map.entry("telephone", "\\+\\d{6,15}"),
            Map.entry("courriel", "[^@\\s]+@[^@\\s]+"),
            Map.entry("horaires_accueil", ".+"));
    private static final Map<String, String> OF_STRUCTURE =
            Map.of("siret", "\\d{14}", "site_web", "https?://.+", "accessibilite_lieu", "https://acceslibre.+");
    private static final Map<String, String> OF_SERVICE = Map.of(
            "structure_id", ".+--.+",
            "frais_precisions", "(?s).+",
            "publics_precisions", "(?s).+",
            "lien_mobilisation", "https?://.+",
            "mobilisation_precisions", "(?s).+");

    private InclusionSchema() {}

    /** A structure and all that it offers fit the schema. */
    public static void assertValid(Structure structure) {
        var sheet = new InclusionSheet(structure, "entraidants-essai");
        assertStructure(sheet.object());
        sheet.services().forEach(InclusionSchema::assertService);
    }

    static void assertStructure(JsonObject structure) {
        assertThat(structure.keySet()).contains("source", "id", "nom", "description", "date_maj");
        structure.forEach((field, value) -> {
            switch (field) {
                case "reseaux_porteurs" -> assertList(structure.getJsonArray(field), NETWORKS);
                case "latitude", "longitude" ->
                    assertThat(structure.getJsonNumber(field)).isNotNull();
                default -> assertForm(structure, field, OF_STRUCTURE);
            }
        });
        LocalDate.parse(structure.getString("date_maj"));
    }

    static void assertService(JsonObject service) {
        assertThat(service.keySet()).contains("source", "structure_id", "id", "nom", "description", "date_maj");
        service.forEach((field, value) -> {
            switch (field) {
                case "thematiques" -> assertList(service.getJsonArray(field), THEMES);
                case "publics" -> assertList(service.getJsonArray(field), PUBLICS);
                case "modes_accueil" -> assertList(service.getJsonArray(field), WELCOME);
                case "modes_mobilisation" -> assertList(service.getJsonArray(field), MOBILISATION);
                case "mobilisable_par" -> assertList(service.getJsonArray(field), MOBILISERS);
                case "type" -> assertThat(TYPES).contains(service.getString(field));
                case "frais" -> assertThat(FEES).contains(service.getString(field));
                case "latitude", "longitude" ->
                    assertThat(service.getJsonNumber(field)).isNotNull();
                default -> assertForm(service, field, OF_SERVICE);
            }
        });
    }

    private static void assertForm(JsonObject object, String field, Map<String, String> own) {
        String form = own.getOrDefault(field, SHARED.get(field));
        assertThat(form).as("A field of the schema: " + field).isNotNull();
        assertThat(object.getString(field)).as(field).matches(form);
        if (form.startsWith("https")) {
            assertThat(URI.create(object.getString(field)).isAbsolute()).isTrue();
        }
    }

    private static void assertList(JsonArray values, Set<String> list) {
        List<String> words = values.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
        assertThat(words).isNotEmpty().doesNotHaveDuplicates().isSubsetOf(list);
    }

    private static Set<String> words(String all) {
        return Set.of(all.split(" ", -1));
    }
}
