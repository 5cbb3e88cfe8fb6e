package org.entraidants.directory.national;

/** The 32 fields of the standard, in its order. */
public enum Field {
    ID("id", true, 250, Kind.LINE),
    PIVOT("pivot", true, 50, Kind.CODE),
    NAME("nom", true, 250, Kind.LINE),
    COMMUNE("commune", true, 100, Kind.LINE),
    POSTCODE("code_postal", true, 50, Kind.CODE),
    INSEE_CODE("code_insee", false, 50, Kind.CODE),
    ADDRESS("adresse", true, 250, Kind.LINE),
    ADDRESS_DETAILS("complement_adresse", false, 1_000, Kind.TEXT),
    LATITUDE("latitude", false, 50, Kind.CODE),
    LONGITUDE("longitude", false, 50, Kind.CODE),
    TYPOLOGIES("typologie", false, 2_000, Kind.CODE),
    PHONE("telephone", false, 250, Kind.CODE),
    EMAILS("courriels", false, 2_000, Kind.CODE),
    WEBSITES("site_web", false, 4_000, Kind.CODE),
    OPENING_HOURS("horaires", false, 2_000, Kind.TEXT),
    SUMMARY("presentation_resume", false, 10_000, Kind.TEXT),
    DETAILS("presentation_detail", false, 10_000, Kind.TEXT),
    SOURCE("source", false, 250, Kind.TEXT),
    MOBILITY("itinerance", false, 250, Kind.CODE),
    PARENT_STRUCTURE("structure_parente", false, 250, Kind.TEXT),
    UPDATED_ON("date_maj", true, 50, Kind.CODE),
    SERVICES("services", false, 4_000, Kind.CODE),
    AUDIENCES("publics_specifiquement_adresses", false, 4_000, Kind.CODE),
    NEEDS("prise_en_charge_specifique", false, 4_000, Kind.CODE),
    FEES("frais_a_charge", false, 4_000, Kind.CODE),
    PROGRAMMES("dispositif_programmes_nationaux", false, 4_000, Kind.CODE),
    LABELS("formations_labels", false, 4_000, Kind.CODE),
    OTHER_LABELS("autres_formations_labels", false, 4_000, Kind.LINE),
    ACCESS_MODES("modalites_acces", false, 4_000, Kind.CODE),
    SUPPORT_MODES("modalites_accompagnement", false, 4_000, Kind.CODE),
    ACCESSIBILITY_PAGE("fiche_acces_libre", false, 2_000, Kind.CODE),
    BOOKING_PAGE("prise_rdv", false, 2_000, Kind.CODE);

    /** How a cell is cleaned: a checked code, one line of free text, free text kept to the last blank. */
    enum Kind {
        CODE,
        LINE,
        TEXT
    }

    private final String column;
    private final boolean required;
    private final int maxLength;
    private final Kind kind;

    Field(String column, boolean required, int maxLength, Kind kind) {
        this.column = column;
        this.required = required;
        this.maxLength = maxLength;
        this.kind = kind;
    }

    /** The name of the field in the standard. */
    public String column() {
        return column;
    }

    public boolean required() {
        return required;
    }

    /** The longest cell that is accepted, in UTF-16 units; ours, the standard has none. */
    public int maxLength() {
        return maxLength;
    }

    boolean freeText() {
        return kind != Kind.CODE;
    }

    boolean verbatim() {
        return kind == Kind.TEXT;
    }
}
