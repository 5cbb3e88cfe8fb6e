package org.entraidants.directory;

/** How people are supported (field {@code modalites_accompagnement} of the national standard). */
public enum SupportMode implements Term {
    AUTONOMOUS("En autonomie"),
    INDIVIDUAL("Accompagnement individuel"),
    WORKSHOP("Dans un atelier collectif"),
    REMOTE("À distance");

    private final String standard;

    SupportMode(String standard) {
        this.standard = standard;
    }

    @Override
    public String standard() {
        return standard;
    }
}
