package org.entraidants.directory.duplicates;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts brought to letters and digits without accents, words parted by one blank. */
final class Folded {
    private static final Pattern ENTITY = Pattern.compile("&(?:#0*39|#x27|apos|rsquo|amp|quot);");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");

    private Folded() {}

    /** With a blank before and after, so that whole words can be looked for. */
    static String of(String text) {
        String plain = ENTITY.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
        String letters = MARKS.matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
                .replaceAll("")
                .replace("œ", "oe")
                .replace("æ", "ae");
        return " " + OTHERS.matcher(letters).replaceAll(" ").strip() + " ";
    }

    /** Whole words in place of others, in their order. */
    static String replace(String folded, String[][] words) {
        String text = folded;
        for (String[] word : words) {
            String from = " " + word[0] + " ";
            while (text.contains(from)) {
                text = text.replace(from, " " + word[1] + (word[1].isEmpty() ? "" : " "));
            }
        }
        return text;
    }
}
