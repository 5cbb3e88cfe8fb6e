package org.entraidants.directory.duplicates;

import java.util.List;

/**
 * One line of why two sheets look alike, or do not.
 *
 * @param kind the end of the message key
 * @param values what the message says
 * @param points how many of the hundred points it brings, of {@code most}
 */
public record Reason(Kind kind, List<String> values, int points, int most) {
    public Reason {
        values = List.copyOf(values);
    }

    /** What is compared, and how it came out. */
    public enum Kind {
        NAME_SAME,
        NAME_LIKE,
        NAME_OTHER,
        ADDRESS_SAME,
        ADDRESS_LIKE,
        ADDRESS_OTHER,
        NEAR,
        FAR,
        IDENTIFIER_SAME,
        IDENTIFIER_SISTER,
        IDENTIFIER_OTHER,
        PHONE_SAME,
        PHONE_OTHER,
        /** The guard: one announces a service that the other does not. */
        SERVICE_OTHER,
        /** Each has a name of its own. */
        NAME_FOREIGN
    }
}
