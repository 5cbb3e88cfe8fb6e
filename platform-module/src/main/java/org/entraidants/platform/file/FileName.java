package org.entraidants.platform.file;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** The names of files: what a sender calls them, made safe to show, to send in a header and to save under. */
final class FileName {
    static final String NAMELESS = "fichier";
    private static final int LONGEST = 120;
    private static final int LONGEST_ENDING = 6;

    private FileName() {}

    /** A name without folders, control characters or signs that turn the direction of writing; never empty. */
    static String clean(@Nullable String sent) {
        String name = Normalizer.normalize(sent == null ? "" : sent, Normalizer.Form.NFC);
        name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
                .replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cs}\\p{Cn}\\u2028\\u2029]", "")
                .replaceAll("[:*?\"<>|]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
        return name.isEmpty() ? NAMELESS : shortened(name, LONGEST);
    }

    /** The name with the ending that its type has now. */
    static String ending(String name, String ending) {
        int dot = name.lastIndexOf('.');
        String stem = dot > 0 && name.length() - dot <= LONGEST_ENDING ? name.substring(0, dot) : name;
        return shortened(stem, LONGEST - ending.length()) + ending;
    }

    private static String shortened(String name, int most) {
        if (name.length() <= most) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(most - 1)) ? most - 1 : most;
        return name.substring(0, end).strip();
    }
}
