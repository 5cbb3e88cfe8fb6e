package org.entraidants.platform.privacy;

import java.util.HashMap;
import java.util.Map;

/** International bank account number (ISO 13616) of a SEPA country. */
final class Iban {

    private static final Map<String, Integer> LENGTHS = lengths(
            "no15 be16 dk18 fi18 nl18 si19 at20 ee20 lt20 lu20 ch21 hr21 li21 lv21 bg22 de22 gb22 ie22 me22 rs22",
            "ad24 cz24 es24 ro24 se24 sk24 pt25 is26 fr27 gr27 it27 mc27 sm27 al28 cy28 hu28 pl28 mt31");

    private Iban() {}

    /** The length of an IBAN of a country, 0 when the two letters name none. */
    static int length(String country) {
        return LENGTHS.getOrDefault(country, 0);
    }

    static Proof of(String value) {
        boolean valid = isMostlyDigits(value) && Mod97.of(value.substring(4) + value.substring(0, 4)) == 1;
        return valid ? Proof.FULL : Proof.NONE;
    }

    /** Words that follow something like "FR12" are no account. */
    private static boolean isMostlyDigits(String value) {
        return value.chars().filter(Character::isDigit).count() * 2 >= value.length();
    }

    private static Map<String, Integer> lengths(String... lines) {
        var lengths = new HashMap<String, Integer>();
        for (String entry : String.join(" ", lines).split(" ", -1)) {
            lengths.put(entry.substring(0, 2), Integer.valueOf(entry.substring(2)));
        }
        return Map.copyOf(lengths);
    }
}
