package org.entraidants.directory;

/** What the visitor pays (field {@code frais_a_charge} of the national standard). */
public enum Fee implements Term {
    FREE("Gratuit"),
    FREE_UNDER_CONDITIONS("Gratuit sous condition"),
    PAID("Payant");

    private final String standard;

    Fee(String standard) {
        this.standard = standard;
    }

    @Override
    public String standard() {
        return standard;
    }
}
