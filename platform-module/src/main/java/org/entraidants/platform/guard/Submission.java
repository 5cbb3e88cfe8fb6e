package org.entraidants.platform.guard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A text about to be stored, in its author's words.
 *
 * @param fields by name, in order: "title", "body"…; names of files are fields too
 * @param acknowledged whether the author was shown weak hits, and sends the text all the same
 */
public record Submission(Map<String, String> fields, boolean acknowledged) {
    public Submission {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** Sent for the first time. */
    public static Submission of(Map<String, String> fields) {
        return new Submission(fields, false);
    }

    /** One field, sent for the first time. */
    public static Submission of(String field, String text) {
        return of(Map.of(field, text));
    }

    /** Never the texts: it may reach a log. */
    @Override
    public String toString() {
        return "Submission[fields=" + fields.keySet() + ", acknowledged=" + acknowledged + "]";
    }
}
