package org.entraidants.directory.search;

/** The names of the fields that a structure has in the index beside those of every entry. */
final class Fields {
    static final String KIND = "structure";
    /** The values of the closed lists, as bits; see {@link Facet}. */
    static final String TERMS = "structure.terms";

    static final String TYPOLOGY = "structure.typology";
    static final String DEPARTMENT = "structure.department";
    static final String POINT = "structure.point";
    /** See {@link SiteHours}. */
    static final String HOURS = "structure.hours";
    /** Seats of a structure that can host; absent for the others. */
    static final String SEATS = "structure.seats";
    /** Day since 1970 of the last confirmation, else of the source's date; absent when there is neither. */
    static final String VERIFIED = "structure.verified";
    /** The name, to sort by. */
    static final String NAME = "structure.name";

    /** What is shown of it; see {@link RowBytes}. */
    static final String ROW = "structure.row";
    /** See {@link Consents}. The names stay in the database. */
    static final String CONSENTS = "structure.consents";

    private Fields() {}
}
