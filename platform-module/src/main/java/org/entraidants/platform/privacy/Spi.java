package org.entraidants.platform.privacy;

import java.util.regex.Pattern;

/** French tax number (numéro fiscal, SPI), by the algorithm of the European TIN list. */
final class Spi {

    private static final Pattern SHAPE = Pattern.compile("[0-3]\\d{12}");
    private static final Pattern INTERNATIONAL_CALL = Pattern.compile("00[34]\\d+");

    private Spi() {}

    static Proof of(String value) {
        if (!SHAPE.matcher(value).matches() || isTelephone(value)) {
            return Proof.NONE;
        }
        long body = Long.parseLong(value.substring(0, 10));
        boolean valid = body > 0 && body % 511 == Integer.parseInt(value.substring(10));
        return valid ? Proof.FULL : Proof.NONE;
    }

    /** Whether the digits read as a call abroad in Europe: 0033 3 20… */
    static boolean isTelephone(String value) {
        return INTERNATIONAL_CALL.matcher(value).matches();
    }
}
