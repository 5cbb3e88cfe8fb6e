package org.entraidants.platform.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Finds and masks personal data of helped people. Stateless and safe for any number of threads; time grows in proportion
 * to the text, whatever the text.
 */
public final class Guard {

    private Guard() {}

    /**
     * Finds personal data in a text of any length.
     *
     * @return the hits in the order of the text, none overlapping another: of two that do, the refused one is kept, then
     *     the longer one; offsets are UTF-16 units of {@code text}
     */
    public static List<Hit> scan(String text) {
        var folded = new FoldedText(text);
        return Overlaps.resolve(new Scanner(folded).hits());
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
