package org.entraidants.platform.privacy;

import java.util.regex.Pattern;

/** French bank account: bank 5, branch 5, account 11, key 2. */
final class Rib {

    private static final Pattern SHAPE = Pattern.compile("\\d{10}[0-9a-z]{11}\\d\\d");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String THEIR_DIGITS = "12345678912345678923456789";

    private Rib() {}

    static Proof of(String value) {
        if (!SHAPE.matcher(value).matches()) {
            return Proof.NONE;
        }
        long bank = Long.parseLong(value.substring(0, 5));
        long branch = Long.parseLong(value.substring(5, 10));
        long account = Long.parseLong(digits(value.substring(10, 21)));
        int key = Integer.parseInt(value.substring(21));
        return key == 97 - (89 * bank + 15 * branch + 3 * account) % 97 ? Proof.WITH_CONTEXT : Proof.NONE;
    }

    private static String digits(String account) {
        var digits = new StringBuilder(account);
        for (int i = 0; i < digits.length(); i++) {
            int letter = LETTERS.indexOf(digits.charAt(i));
            if (letter >= 0) {
                digits.setCharAt(i, THEIR_DIGITS.charAt(letter));
            }
        }
        return digits.toString();
    }
}
