package org.entraidants.directory.national;

import static java.util.Map.entry;

import java.util.Map;
import java.util.stream.Collectors;
import org.entraidants.directory.Audience;
import org.entraidants.directory.Fee;
import org.entraidants.directory.Label;
import org.entraidants.directory.Need;
import org.entraidants.directory.Programme;
import org.entraidants.directory.Service;
import org.entraidants.directory.SupportMode;
import org.entraidants.directory.Term;
import org.entraidants.directory.Terms;
import org.entraidants.directory.Typology;
import org.jspecify.annotations.Nullable;

/** The columns and values of version 0 of the standard, and what became of them in version 1. */
final class Version0 {
    static final String NATIONAL_LABELS = "labels_nationaux";
    static final String AUDIENCES = "publics_accueillis";

    static final Map<String, Field> RENAMED = Map.of(
            "courriel", Field.EMAILS,
            "accessibilite", Field.ACCESSIBILITY_PAGE,
            "conditions_acces", Field.FEES,
            "labels_autres", Field.OTHER_LABELS);

    private static final Map<Class<?>, Map<String, Term>> TERMS = Map.ofEntries(
            entry(Typology.class, folded(Map.of("PE", Typology.FT))),
            entry(Service.class, folded(services())),
            entry(
                    Audience.class,
                    folded(Map.of(
                            "Familles/enfants", Audience.FAMILIES,
                            "Jeunes (16-26 ans)", Audience.YOUNG_PEOPLE,
                            "Seniors (+ 65 ans)", Audience.SENIORS,
                            "Uniquement femmes", Audience.WOMEN))),
            entry(
                    Need.class,
                    folded(Map.of(
                            "Public langues étrangères", Need.OTHER_LANGUAGES,
                            "Handicaps psychiques", Need.MENTAL_DISABILITY,
                            "Personnes en situation d'illettrisme", Need.ILLITERACY))),
            entry(
                    Fee.class,
                    folded(Map.of(
                            "Adhésion", Fee.PAID,
                            "Pass numérique", Fee.FREE_UNDER_CONDITIONS,
                            "Accepte le Pass numérique", Fee.FREE_UNDER_CONDITIONS))),
            entry(
                    SupportMode.class,
                    folded(Map.of(
                            "Seul", SupportMode.AUTONOMOUS,
                            "Avec de l'aide", SupportMode.INDIVIDUAL,
                            "Dans un atelier", SupportMode.WORKSHOP,
                            "A ma place", SupportMode.INDIVIDUAL))),
            entry(
                    Programme.class,
                    folded(Map.of(
                            "CNFS", Programme.CONSEILLERS_NUMERIQUES,
                            "CAF", Programme.CAF_ACCESS_POINT,
                            "Point relais CAF", Programme.CAF_ACCESS_POINT,
                            "Point numérique CAF", Programme.CAF_ACCESS_POINT,
                            "Grandes écoles du numérique", Programme.GRANDE_ECOLE_DU_NUMERIQUE))),
            entry(Label.class, folded(Map.of("Fabrique de Territoire", Label.FABRIQUES_DE_TERRITOIRE))));

    private Version0() {}

    static boolean isOldColumn(String name) {
        return RENAMED.containsKey(Terms.fold(name));
    }

    /** The value of version 1 that a value of version 0 or 1 stands for; its explanation after a colon is skipped. */
    static <T extends Enum<T> & Term> @Nullable T find(Class<T> list, String value) {
        var found = whole(list, value);
        var colon = value.indexOf(':');
        return found != null || colon < 0 ? found : whole(list, value.substring(0, colon));
    }

    /** Version 0 named everybody; version 1 does so by naming nobody. */
    static boolean meansEverybody(String audience) {
        var folded = Terms.fold(audience);
        return folded.equals("adultes") || folded.equals("toutpublic");
    }

    private static <T extends Enum<T> & Term> @Nullable T whole(Class<T> list, String value) {
        var found = Terms.find(list, value);
        return found != null
                ? found
                : list.cast(TERMS.getOrDefault(list, Map.of()).get(Terms.fold(value)));
    }

    private static Map<String, Service> services() {
        return Map.ofEntries(
                entry("Devenir autonome dans les démarches administratives", Service.ADMINISTRATIVE_HELP),
                entry("Réaliser des démarches administratives avec un accompagnement", Service.ADMINISTRATIVE_HELP),
                entry("Accompagner les démarches de santé", Service.ADMINISTRATIVE_HELP),
                entry("Prendre en main un smartphone ou une tablette", Service.EVERYDAY_TOOLS),
                entry("Prendre en main un ordinateur", Service.EVERYDAY_TOOLS),
                entry("Utiliser le numérique au quotidien", Service.EVERYDAY_TOOLS),
                entry("Approfondir ma culture numérique", Service.DIGITAL_CULTURE),
                entry("Promouvoir la citoyenneté numérique", Service.DIGITAL_CULTURE),
                entry("Favoriser mon insertion professionnelle", Service.JOB_INTEGRATION),
                entry("Créer et développer mon entreprise", Service.JOB_INTEGRATION),
                entry("Accéder à une connexion internet", Service.INTERNET_AND_EQUIPMENT_ACCESS),
                entry("Accéder à du matériel", Service.INTERNET_AND_EQUIPMENT_ACCESS),
                entry("S'équiper en matériel informatique", Service.AFFORDABLE_EQUIPMENT),
                entry("Créer avec le numérique", Service.CREATION_AND_LEISURE),
                entry("Soutenir la parentalité et l'éducation avec le numérique", Service.PARENTING));
    }

    private static Map<String, Term> folded(Map<String, ? extends Term> terms) {
        return terms.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(term -> Terms.fold(term.getKey()), Map.Entry::getValue));
    }
}
