package org.entraidants.platform.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Finds and masks personal data of helped people. Stateless and safe for any number of threads; time grows in proportion
 * to the text, whatever the text.
 */
public final class Guard {
    /** Rises when more is found than before: texts that are stored already are then looked at again. */
    public static final int VERSION = 2;

    private Guard() {}

    /**
     * Finds personal data in a text of any length.
     *
     * @return the hits in the order of the text, none overlapping another: of two that do, the refused one is kept, then
     *     the longer one; offsets are UTF-16 units of {@code text}
     */
    public static List<Hit> scan(String text) {
        return Overlaps.resolve(new Scanner(new FoldedText(text), true).hits());
    }

    /** The refused hits of {@link #scan} alone, for large files: weak ones are not even looked for. */
    public static List<Hit> refused(String text) {
        return Overlaps.resolve(new Scanner(new FoldedText(text), false)
                .hits().stream()
                        .filter(hit -> hit.severity() == Severity.REFUSED)
                        .toList());
    }

    /**
     * What a hit says, in the one form in which the same value is always told, however it is written: {@code
     * +33612345678}, {@code name@provider.example}, {@code 295109912611193}. To be hashed or compared, never kept.
     *
     * @return one value; for a telephone number that two countries know, both
     */
    public static Set<String> values(String text, Hit hit) {
        String value = text.substring(hit.start(), hit.end());
        if (hit.kind().isContact()) {
            return contacts(value);
        }
        var folded = new FoldedText(value);
        String whole = folded.slice(0, folded.length());
        return Set.of(hit.kind() == Kind.PASSWORD ? whole : whole.replaceAll("[^a-z0-9]", ""));
    }

    /** The telephone numbers and addresses of mail in a text, also public ones, as {@link #values} tells them. */
    public static Set<String> contacts(String text) {
        return new Scanner(new FoldedText(text), true).contacts();
    }

    /** Same as {@link #mask(String, List, Locale)} in French. */
    public static String mask(String text, List<Hit> hits) {
        return mask(text, hits, Locale.FRENCH);
    }

    /**
     * Puts the label of its kind in the place of each hit.
     *
     * @param hits hits of this very text, in any order, none overlapping another
     * @throws IllegalArgumentException when a hit overlaps another or ends after the text
     */
    public static String mask(String text, List<Hit> hits, Locale locale) {
        var masked = new StringBuilder(text.length());
        int done = 0;
        for (Hit hit : inOrder(hits)) {
            if (hit.start() < done || hit.end() > text.length()) {
                throw new IllegalArgumentException("Not a hit of this text: " + hit);
            }
            masked.append(text, done, hit.start()).append(hit.kind().label(locale));
            done = hit.end();
        }
        return masked.append(text, done, text.length()).toString();
    }

    private static List<Hit> inOrder(List<Hit> hits) {
        return hits.stream().sorted(Comparator.comparingInt(Hit::start)).toList();
    }
}
