package org.entraidants.platform.privacy;

import java.util.regex.Pattern;

/** Belgian national register number (NISS); a BIS number adds 20 or 40 to the month. */
final class Niss {

    private static final Pattern SHAPE = Pattern.compile("\\d\\d(?:[024]\\d|[135][0-2])(?:[0-2]\\d|3[01])\\d{5}");

    private Niss() {}

    static Proof of(String value) {
        return SHAPE.matcher(value).matches() && hasKey(value) ? Proof.FULL : Proof.NONE;
    }

    private static boolean hasKey(String value) {
        var body = value.substring(0, 9);
        int key = Integer.parseInt(value.substring(9));
        return key == 97 - Mod97.of(body) || key == 97 - Mod97.of("2" + body);
    }
}
