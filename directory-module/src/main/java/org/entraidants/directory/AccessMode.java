package org.entraidants.directory;

/** How to get to the services of a place (field {@code modalites_acces} of the national standard). */
public enum AccessMode implements Term {
    VISIT("Se présenter"),
    PHONE("Téléphoner"),
    EMAIL("Contacter par mail"),
    ONLINE_BOOKING("Prendre un RDV en ligne"),
    NOT_PUBLIC("Ce lieu n'accueille pas de public"),
    REFERRAL_EMAIL("Envoyer un mail avec une fiche de prescription");

    private final String standard;

    AccessMode(String standard) {
        this.standard = standard;
    }

    @Override
    public String standard() {
        return standard;
    }
}
