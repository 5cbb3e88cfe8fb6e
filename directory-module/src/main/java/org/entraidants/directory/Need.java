package org.entraidants.directory;

/** A particular need that a place can take care of (field {@code prise_en_charge_specifique} of the national standard). */
public enum Need implements Term {
    DEAFNESS("Surdité"),
    MOTOR_DISABILITY("Handicaps moteurs"),
    MENTAL_DISABILITY("Handicaps mentaux"),
    ILLITERACY("Illettrisme"),
    ENGLISH_SPEAKING("Langues étrangères (anglais)"),
    OTHER_LANGUAGES("Langues étrangères (autres)"),
    VISUAL_IMPAIRMENT("Déficience visuelle");

    private final String standard;

    Need(String standard) {
        this.standard = standard;
    }

    @Override
    public String standard() {
        return standard;
    }
}
