package org.entraidants.directory.orientation;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * What an orientation is known by, on paper and over the telephone: six signs of which none is taken for another, and
 * which make no word.
 */
public final class Code {
    static final int LENGTH = 6;
    static final String SIGNS = "CDFGHJKMNPQRTVWX34679";

    private static final SecureRandom RANDOM = new SecureRandom();

    private Code() {}

    static String fresh() {
        return fresh(RANDOM);
    }

    static String fresh(RandomGenerator random) {
        return random.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(index -> String.valueOf(SIGNS.charAt(index)))
                .collect(Collectors.joining());
    }

    /** A code as somebody typed it, in any case and with blanks or hyphens; empty for what cannot be one. */
    public static Optional<String> read(String typed) {
        String code = typed.replaceAll("[\\s\\h-]+", "").toUpperCase(Locale.ROOT);
        return Optional.of(code).filter(text -> text.matches("[" + SIGNS + "]{" + LENGTH + "}"));
    }

    /** A code to be read: {@code C4D 7GH}, with a no-break space. */
    public static String spaced(String code) {
        return code.substring(0, LENGTH / 2) + "\u00a0" + code.substring(LENGTH / 2);
    }
}
