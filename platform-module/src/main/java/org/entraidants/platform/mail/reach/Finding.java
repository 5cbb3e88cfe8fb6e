package org.entraidants.platform.mail.reach;

import java.util.List;

/**
 * What was found of one thing that others look at.
 *
 * @param thing {@code spf}, {@code dkim}, {@code dmarc} or {@code ptr}
 * @param state how good it is
 * @param words the end of a message key that says what was found
 * @param values what the words name
 * @param name where the record is to be published; empty when there is none to publish
 * @param record what is to be published there
 * @param seen what is published there now; may be empty
 */
public record Finding(
        String thing, State state, String words, List<String> values, String name, String record, String seen) {
    public Finding {
        values = List.copyOf(values);
    }

    /** How good it is. */
    public enum State {
        GOOD,
        /** It works, and could be better. */
        FAIR,
        /** Mail suffers from it. */
        BAD,
        /** It cannot be told. */
        UNKNOWN
    }

    static Finding of(String thing, State state, String words, String... values) {
        return new Finding(thing, state, words, List.of(values), "", "", "");
    }

    Finding toPublish(String where, String what) {
        return new Finding(thing, state, words, values, where, what, seen);
    }

    Finding seeing(String published) {
        return new Finding(thing, state, words, values, name, record, published);
    }
}
