package org.entraidants.platform.privacy;

/** Remainders by 97, on which most of these keys rest. */
final class Mod97 {

    private Mod97() {}

    /** The remainder of a number of any length; letters count as in ISO 7064, a = 10 to z = 35. */
    static int of(String value) {
        int remainder = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = Character.digit(value.charAt(i), 36);
            remainder = (remainder * (digit < 10 ? 10 : 100) + digit) % 97;
        }
        return remainder;
    }
}
