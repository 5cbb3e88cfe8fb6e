package org.entraidants.directory;

/** Whether a place travels (field {@code itinerance} of the national standard). */
public enum Mobility implements Term {
    ITINERANT("Itinérant"),
    FIXED("Fixe");

    private final String standard;

    Mobility(String standard) {
        this.standard = standard;
    }

    @Override
    public String standard() {
        return standard;
    }
}
