package org.entraidants.directory;

/** Whom a place is specifically meant for; none means everybody (field {@code publics_specifiquement_adresses} of the national standard). */
public enum Audience implements Term {
    YOUNG_PEOPLE("Jeunes"),
    STUDENTS("Étudiants"),
    FAMILIES("Familles et/ou enfants"),
    SENIORS("Seniors"),
    WOMEN("Femmes");

    private final String standard;

    Audience(String standard) {
        this.standard = standard;
    }

    @Override
    public String standard() {
        return standard;
    }
}
