package org.entraidants.directory.demo;

import java.util.List;
import org.entraidants.directory.Referent.Consent;
import org.entraidants.directory.Service;
import org.entraidants.directory.people.Profile;
import org.jspecify.annotations.Nullable;

/**
 * A person of the invented network, with what it tells of itself.
 *
 * @param structure the key of the structure that it belongs to
 */
record InventedPerson(String name, String address, String structure, boolean referent, Profile profile) {
    private static final List<String> FRENCH = List.of("fr");

    /** Those who have an account of their own besides the four of the console, and those four. */
    static List<InventedPerson> all() {
        return List.of(
                member(
                        "Inès Mazeau",
                        "animatrice",
                        "passerelle-pau",
                        true,
                        helper(
                                Consent.EVERYONE,
                                List.of("fr", "en"),
                                "J’anime le réseau. Appelez-moi pour trouver la bonne personne.",
                                Service.ADMINISTRATIVE_HELP,
                                Service.DIGITAL_CULTURE)),
                member(
                        "Camille Larrieu",
                        "referente",
                        "mediatheque-orgelles",
                        true,
                        trainer(
                                Consent.EVERYONE,
                                List.of("fr", "es"),
                                "Bibliothécaire. Les ateliers du mardi, c’est moi.",
                                "Une demi-journée, huit personnes, chez vous ou à la médiathèque. Gratuit pour le réseau.",
                                50,
                                Service.EVERYDAY_TOOLS,
                                Service.SAFE_USE)),
                member(
                        "Yanis Benali",
                        "aidant",
                        "ccas-mourenx",
                        false,
                        helper(
                                Consent.MEMBERS,
                                List.of("fr", "ar"),
                                "Aidant au CCAS : dossiers Caf, retraite, renouvellements de titres.",
                                Service.ADMINISTRATIVE_HELP)),
                member(
                        "Maud Lassalle",
                        "maud.lassalle",
                        "france-services-bastide",
                        true,
                        trainer(
                                Consent.EVERYONE,
                                FRENCH,
                                "Conseillère France services depuis l’ouverture.",
                                "Deux heures en visio ou sur place. Prévoyez un vidéoprojecteur.",
                                30,
                                Service.ADMINISTRATIVE_HELP)),
                member(
                        "Joël Etchegoyen",
                        "joel.etchegoyen",
                        "mission-locale-nive",
                        false,
                        helper(
                                Consent.MEMBERS,
                                List.of("fr", "eu"),
                                "CV, candidatures en ligne, espace France Travail.",
                                Service.JOB_INTEGRATION)),
                member(
                        "Fatima Ouali",
                        "fatima.ouali",
                        "centre-social-haie-fleurie",
                        true,
                        trainer(
                                Consent.MEMBERS,
                                List.of("fr", "ar", "ber"),
                                "Ateliers parents et écrans, arnaques en ligne.",
                                "Une journée, douze personnes au plus. Frais de route à prévoir.",
                                100,
                                Service.SAFE_USE,
                                Service.PARENTING)),
                member(
                        "Bastien Cazenave",
                        "bastien.cazenave",
                        "fil-et-souris",
                        true,
                        helper(
                                Consent.EVERYONE,
                                List.of("fr", "en"),
                                "Je remets en état des ordinateurs, sous Linux surtout.",
                                Service.AFFORDABLE_EQUIPMENT,
                                Service.INTERNET_AND_EQUIPMENT_ACCESS)),
                member(
                        "Nadège Pouyanne",
                        "nadege.pouyanne",
                        "ccas-foirail",
                        true,
                        helper(Consent.NOBODY, FRENCH, "", Service.ADMINISTRATIVE_HELP)),
                member(
                        "Élodie Haristoy",
                        "elodie.haristoy",
                        "mediatheque-etxe-zabal",
                        false,
                        helper(
                                Consent.EVERYONE,
                                List.of("fr", "eu", "es"),
                                "Création sonore et vidéo avec les jeunes.",
                                Service.CREATION_AND_LEISURE,
                                Service.DIGITAL_CULTURE)),
                member(
                        "Rachid Belkacem",
                        "rachid.belkacem",
                        "entraide-hedas",
                        false,
                        helper(
                                Consent.MEMBERS,
                                List.of("fr", "ar"),
                                "Bénévole le mercredi et le samedi.",
                                Service.EVERYDAY_TOOLS)),
                member(
                        "Solène Darrigrand",
                        "solene.darrigrand",
                        "epn-laa",
                        false,
                        helper(Consent.NOBODY, FRENCH, "", Service.EVERYDAY_TOOLS)));
    }

    private static InventedPerson member(
            String name, String local, String structure, boolean referent, Profile profile) {
        return new InventedPerson(name, local + "@demo.example", structure, referent, profile);
    }

    private static Profile helper(Consent consent, List<String> languages, String about, Service... subjects) {
        return new Profile(languages, List.of(subjects), about, consent, false, List.of(), "", null);
    }

    private static Profile trainer(
            Consent consent,
            List<String> languages,
            String about,
            String conditions,
            @Nullable Integer radius,
            Service... subjects) {
        return new Profile(languages, List.of(subjects), about, consent, true, List.of(subjects), conditions, radius);
    }
}
