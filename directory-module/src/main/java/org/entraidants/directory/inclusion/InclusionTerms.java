package org.entraidants.directory.inclusion;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.entraidants.directory.AccessMode;
import org.entraidants.directory.Audience;
import org.entraidants.directory.Fee;
import org.entraidants.directory.Label;
import org.entraidants.directory.Need;
import org.entraidants.directory.Programme;
import org.entraidants.directory.Service;
import org.entraidants.directory.SupportMode;
import org.entraidants.directory.Typology;

/**
 * Each value of the national lists in those of data·inclusion; an empty list where that schema has no word for it. A value
 * that the standard gains does not compile until somebody has decided. Themes and ways to mobilise are those that
 * data·inclusion itself gives to places of the national standard.
 */
final class InclusionTerms {
    private static final String BASICS = "numerique--maitriser-les-fondamentaux-du-numerique";
    private static final String ONLINE_SERVICES = "numerique--acceder-a-des-services-en-ligne";
    private static final String EQUIPMENT = "numerique--acquerir-un-equipement";
    private static final List<String> BOTH = List.of("usagers", "professionnels");

    private InclusionTerms() {}

    static List<String> themes(Service service) {
        return switch (service) {
            case ADMINISTRATIVE_HELP ->
                List.of(
                        "difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives",
                        ONLINE_SERVICES);
            case EVERYDAY_TOOLS -> List.of(BASICS, ONLINE_SERVICES);
            case JOB_INTEGRATION ->
                List.of("preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi", BASICS);
            case SAFE_USE, DIGITAL_CULTURE -> List.of(BASICS);
            case PARENTING -> List.of("famille--soutien-a-la-parentalite-et-a-leducation", BASICS);
            case CREATION_AND_LEISURE -> List.of("remobilisation--activites-sportives-et-culturelles", BASICS);
            case INTERNET_AND_EQUIPMENT_ACCESS -> List.of("numerique--acceder-a-une-connexion-internet", EQUIPMENT);
            case AFFORDABLE_EQUIPMENT -> List.of(EQUIPMENT);
        };
    }

    /** The one type of a service: what is handed out, else how people are supported; empty when that is not told. */
    static Optional<String> type(Service service, Collection<SupportMode> modes) {
        return switch (service) {
            case INTERNET_AND_EQUIPMENT_ACCESS, AFFORDABLE_EQUIPMENT -> Optional.of("aide-materielle");
            default -> type(modes);
        };
    }

    private static Optional<String> type(Collection<SupportMode> modes) {
        if (modes.contains(SupportMode.INDIVIDUAL) || modes.contains(SupportMode.REMOTE)) {
            return Optional.of("accompagnement");
        }
        return modes.contains(SupportMode.WORKSHOP) ? Optional.of("atelier") : Optional.empty();
    }

    static List<String> welcome(SupportMode mode) {
        return switch (mode) {
            case AUTONOMOUS, INDIVIDUAL, WORKSHOP -> List.of("en-presentiel");
            case REMOTE -> List.of("a-distance");
        };
    }

    /** Free or not: what costs some people something costs something. */
    static String fee(Fee fee) {
        return switch (fee) {
            case FREE -> "gratuit";
            case FREE_UNDER_CONDITIONS, PAID -> "payant";
        };
    }

    static List<String> publics(Audience audience) {
        return switch (audience) {
            case YOUNG_PEOPLE -> List.of("jeunes");
            case STUDENTS -> List.of("etudiants");
            case FAMILIES -> List.of("familles");
            case SENIORS -> List.of("seniors");
            case WOMEN -> List.of("femmes");
        };
    }

    /** Whoever cannot read, or speaks another language, is no public of that schema: these go into the precisions. */
    static List<String> publics(Need need) {
        return switch (need) {
            case DEAFNESS, MOTOR_DISABILITY, MENTAL_DISABILITY, VISUAL_IMPAIRMENT ->
                List.of("personnes-en-situation-de-handicap");
            case ILLITERACY, ENGLISH_SPEAKING, OTHER_LANGUAGES -> List.of();
        };
    }

    static List<String> mobilisation(AccessMode mode) {
        return switch (mode) {
            case VISIT -> List.of("se-presenter");
            case PHONE -> List.of("telephoner");
            case EMAIL, REFERRAL_EMAIL -> List.of("envoyer-un-courriel");
            case ONLINE_BOOKING -> List.of("utiliser-lien-mobilisation");
            case NOT_PUBLIC -> List.of();
        };
    }

    static List<String> mobilisers(AccessMode mode) {
        return switch (mode) {
            case VISIT, PHONE, EMAIL, ONLINE_BOOKING -> BOTH;
            case REFERRAL_EMAIL -> List.of("professionnels");
            case NOT_PUBLIC -> List.of();
        };
    }

    static List<String> networks(Programme programme) {
        return switch (programme) {
            case AIDANTS_CONNECT -> List.of("aidants-connect");
            case CONSEILLERS_NUMERIQUES -> List.of("conseillers-numeriques");
            case EMMAUS_CONNECT, EMMAUS_DIGITAL_RELAY -> List.of("emmaus");
            case FRANCE_SERVICES -> List.of("france-service");
            case GRANDE_ECOLE_DU_NUMERIQUE -> List.of("grandes-ecoles-du-numerique");
            case RED_CROSS -> List.of("croix-rouge");
            case CAF_ACCESS_POINT -> List.of("caf");
            case REFERENCE_DIGITAL_LIBRARY, PIX, PROMENEURS_DU_NET -> List.of();
        };
    }

    /** A label tells of a training; only one of them is a network that carries places. */
    static List<String> networks(Label label) {
        return switch (label) {
            case FABRIQUES_DE_TERRITOIRE -> List.of("fabrique-de-territoire");
            case MON_ESPACE_SANTE,
                    DUPLEX,
                    ARNIA,
                    REUSE_COLLECTIVE,
                    ETAPES_NUMERIQUES,
                    ECLAIREURS_DU_NUMERIQUE,
                    MES_PAPIERS,
                    ORDI_3_0,
                    SUD_LABS -> List.of();
        };
    }

    /** A kind of structure names its network only where all of the kind are in it. */
    static List<String> networks(Typology typology) {
        return switch (typology) {
            case ACI, ACIPHC, AI, EI, EITI, ETTI -> List.of("siae");
            case AFPA -> List.of("afpa");
            case ASE -> List.of("ase");
            case AVIP -> List.of("creches-avip");
            case CAARUD -> List.of("caarud");
            case CADA -> List.of("cada");
            case CAF -> List.of("caf");
            case CAP_EMPLOI -> List.of("cap-emploi-reseau-cheops");
            case CAVA -> List.of("cava");
            case CC, EPCI, MUNI -> List.of("communes");
            case CCAS, CIAS -> List.of("unccas");
            case CCONS -> List.of("chambres-consulaires");
            case CD, CDAS, DEPT, MDPH -> List.of("departements");
            case CHRS -> List.of("chrs");
            case CHU -> List.of("chu");
            case CIDFF -> List.of("cidff");
            case CMP -> List.of("cmp");
            case CMS -> List.of("cms");
            case CPAM -> List.of("cpam");
            case CPH -> List.of("cph");
            case CSAPA -> List.of("csapa");
            case DEETS, PREF, REG -> List.of("regions");
            case E2C -> List.of("ecoles-de-la-deuxieme-chance");
            case EA, EATT -> List.of("unea");
            case EPI, EPN -> List.of("espaces-publics-numeriques");
            case EPIDE -> List.of("epide");
            case FAIS -> List.of("federation-des-acteurs-de-la-solidarite");
            case FT -> List.of("france-travail");
            case GEIQ -> List.of("geiq");
            case HUDA -> List.of("huda");
            case LA_POSTE -> List.of("la-poste");
            case MDE, MDEF -> List.of("maisons-de-l-emploi");
            case MDS -> List.of("maisons-des-solidarites", "departements");
            case MJC -> List.of("mjc");
            case ML -> List.of("mission-locale");
            case MSA -> List.of("mutualite-sociale-agricole");
            case MSAP -> List.of("msap");
            case PAD -> List.of("points-justice");
            case PIJ_BIJ -> List.of("reseau-information-jeunesse");
            case PIMMS -> List.of("pimms-mediation");
            case PJJ -> List.of("pjj");
            case PLIE -> List.of("plie");
            case RESSOURCERIE -> List.of("ressourceries");
            case RFS -> List.of("france-service");
            case RS_FJT -> List.of("residences-fjt");
            case SPIP -> List.of("spip");
            case UDAF -> List.of("unaf");
            case ASSO,
                    ASSO_CHOMEUR,
                    AUTRE,
                    BIB,
                    CFP,
                    CITMET,
                    CS,
                    CSC,
                    DIPLP,
                    ENM,
                    ES,
                    ESAT,
                    ESS,
                    EVS,
                    FABLAB,
                    FABRIQUE,
                    MDH,
                    MQ,
                    OACAS,
                    ODC,
                    OF,
                    OIL,
                    OPCS,
                    PENSION,
                    PI,
                    PREVENTION,
                    RELAIS_LECTURE,
                    SCP,
                    TIERS_LIEUX -> List.of();
        };
    }
}
