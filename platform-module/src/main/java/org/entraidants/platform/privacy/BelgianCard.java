package org.entraidants.platform.privacy;

import java.util.regex.Pattern;

/** Number of a Belgian identity card (eID). */
final class BelgianCard {

    private static final Pattern SHAPE = Pattern.compile("\\d{12}");

    private BelgianCard() {}

    static Proof of(String value) {
        if (!SHAPE.matcher(value).matches() || Spi.isTelephone(value)) {
            return Proof.NONE;
        }
        int remainder = Mod97.of(value.substring(0, 10));
        int key = remainder == 0 ? 97 : remainder;
        return key == Integer.parseInt(value.substring(10)) ? Proof.WITH_CONTEXT : Proof.NONE;
    }
}
