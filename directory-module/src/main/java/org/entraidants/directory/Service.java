package org.entraidants.directory;

/** What a place helps with (field {@code services} of the national standard). */
public enum Service implements Term {
    ADMINISTRATIVE_HELP("Aide aux démarches administratives"),
    EVERYDAY_TOOLS("Maîtrise des outils numériques du quotidien"),
    JOB_INTEGRATION("Insertion professionnelle via le numérique"),
    SAFE_USE("Utilisation sécurisée du numérique"),
    PARENTING("Parentalité et éducation avec le numérique"),
    CREATION_AND_LEISURE("Loisirs et créations numériques"),
    DIGITAL_CULTURE("Compréhension du monde numérique"),
    INTERNET_AND_EQUIPMENT_ACCESS("Accès internet et matériel informatique"),
    AFFORDABLE_EQUIPMENT("Acquisition de matériel informatique à prix solidaire");

    private final String standard;

    Service(String standard) {
        this.standard = standard;
    }

    @Override
    public String standard() {
        return standard;
    }
}
