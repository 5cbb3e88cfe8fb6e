package org.entraidants.events.gathering;

/**
 * What is wrong with a field.
 *
 * @param field the id of the field in the form, and its name in the API; empty for the form as a whole
 * @param limit the number that the rule names, 0 for none
 */
public record Flaw(String field, Kind kind, int limit) {
    /** What is wrong. */
    public enum Kind {
        MISSING,
        TOO_LONG,
        /** Not one of the values that are offered, or not of the form that is asked for. */
        UNKNOWN,
        /** A number beyond what is possible. */
        TOO_MANY,
        /** The clock jumps over this hour on that day. */
        NO_SUCH_HOUR,
        /** It has begun already. */
        PAST,
        /** Longer than a gathering may be. */
        TOO_LATE,
        /** More months ahead than may be. */
        TOO_FAR,
        /** Somebody else has changed it since the form was opened. */
        OVERTAKEN
    }

    static Flaw missing(String field) {
        return new Flaw(field, Kind.MISSING, 0);
    }

    static Flaw tooLong(String field, int limit) {
        return new Flaw(field, Kind.TOO_LONG, limit);
    }

    static Flaw of(String field, Kind kind) {
        return new Flaw(field, kind, 0);
    }
}
