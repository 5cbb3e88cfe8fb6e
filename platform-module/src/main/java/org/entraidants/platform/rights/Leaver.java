package org.entraidants.platform.rights;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who is being forgotten, and how they are found in what others have written.
 *
 * @param name as it was last
 * @param address the mail address
 * @param removesTexts whether what they wrote themselves goes too
 * @param namesake whether somebody else is called so: a name in a text may mean them, and stays
 */
public record Leaver(long accountId, String name, String address, boolean removesTexts, boolean namesake) {
    /** What stands in a text where the name stood. */
    public static final String SOMEBODY = "Ancien membre";

    private static final String GONE = "…";
    private static final String NO_LETTER_BEFORE = "(?<![\\p{L}\\p{N}])";
    private static final String NO_LETTER_AFTER = "(?![\\p{L}\\p{N}])";
    private static final int SENSITIVE_TO_NOTHING = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** A part of a text that holds the name, in small letters: what a database can look for. */
    String trace() {
        return Arrays.stream(name.split("[^\\p{L}\\p{N}]+", -1))
                .max(Comparator.comparingInt(String::length))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .orElse("");
    }

    /**
     * A text without the name and the address. A name of one word may be a word: it is taken out where it is a mention only.
     *
     * @return the very same text when neither stands in it
     */
    public String unnamed(String text) {
        String discreet = address.isEmpty()
                ? text
                : Pattern.compile(Pattern.quote(address), SENSITIVE_TO_NOTHING)
                        .matcher(text)
                        .replaceAll(GONE);
        return namesake || trace().isEmpty() ? discreet : withoutName(discreet);
    }

    private String withoutName(String text) {
        String spelled = spelled();
        String silent = Pattern.compile("@\\[\\s*" + spelled + "\\s*]", SENSITIVE_TO_NOTHING)
                .matcher(text)
                .replaceAll(SOMEBODY);
        return words() < 2
                ? silent
                : Pattern.compile("@?" + NO_LETTER_BEFORE + spelled + NO_LETTER_AFTER, SENSITIVE_TO_NOTHING)
                        .matcher(silent)
                        .replaceAll(SOMEBODY);
    }

    private int words() {
        return name.strip().split("\\s+", -1).length;
    }

    /** The name as people and programs write it: with any apostrophe, any spaces. */
    private String spelled() {
        return Arrays.stream(name.strip().split("\\s+", -1))
                .map(Leaver::spelled)
                .collect(Collectors.joining("[\\s\\u00a0\\u202f]+"));
    }

    private static String spelled(String word) {
        return Arrays.stream(word.split("['’]", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining("(?:['’]|&#39;|&#x27;|&apos;)"));
    }
}
