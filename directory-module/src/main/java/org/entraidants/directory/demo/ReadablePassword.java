package org.entraidants.directory.demo;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A password that one can read aloud, such as {@code bomi-tuva-reko-lize}: some 49 bits. */
final class ReadablePassword {
    private static final RandomGenerator RANDOM = new SecureRandom();
    private static final String CONSONANTS = "bdfgjklmnprstvz";
    private static final String VOWELS = "aeiou";

    private ReadablePassword() {}

    static String fresh() {
        return Stream.generate(() -> syllable() + syllable()).limit(4).collect(Collectors.joining("-"));
    }

    private static String syllable() {
        return "" + pick(CONSONANTS) + pick(VOWELS);
    }

    private static char pick(String letters) {
        return letters.charAt(RANDOM.nextInt(letters.length()));
    }
}
