package org.entraidants.directory;

/** A national programme that a place belongs to (field {@code dispositif_programmes_nationaux} of the national standard). */
public enum Programme implements Term {
    AIDANTS_CONNECT("Aidants Connect"),
    REFERENCE_DIGITAL_LIBRARY("Bibliothèques numérique de référence"),
    PIX("Certification PIX"),
    CONSEILLERS_NUMERIQUES("Conseillers numériques"),
    EMMAUS_CONNECT("Emmaüs Connect"),
    FRANCE_SERVICES("France Services"),
    GRANDE_ECOLE_DU_NUMERIQUE("Grande école du numérique"),
    RED_CROSS("La Croix Rouge"),
    CAF_ACCESS_POINT("Point d'accès numérique CAF"),
    PROMENEURS_DU_NET("Promeneurs du net"),
    EMMAUS_DIGITAL_RELAY("Relais numérique (Emmaüs Connect)");

    private final String standard;

    Programme(String standard) {
        this.standard = standard;
    }

    @Override
    public String standard() {
        return standard;
    }
}
