package org.entraidants.forum;

/**
 * What is wrong with a field.
 *
 * @param field the id of the field in the form, and its name in the API
 * @param limit how long the text may be, when it is too long
 */
public record Flaw(String field, Kind kind, int limit) {
    /** What is wrong. */
    public enum Kind {
        MISSING,
        TOO_LONG,
        /** Not one of the values that are offered. */
        UNKNOWN
    }

    static Flaw missing(String field) {
        return new Flaw(field, Kind.MISSING, 0);
    }

    static Flaw tooLong(String field, int limit) {
        return new Flaw(field, Kind.TOO_LONG, limit);
    }

    static Flaw unknown(String field) {
        return new Flaw(field, Kind.UNKNOWN, 0);
    }
}
