package org.entraidants.platform.privacy;

import java.util.regex.Pattern;

/** French social security number (numéro de sécurité sociale, NIR), as INSEE gives it. */
final class Nir {

    private static final String USUAL_MONTH = "0[1-9]|1[0-2]|2\\d|3\\d|4[0-2]";
    private static final String PLACE_AND_ORDER = "(?:0[1-9]|[1-9]\\d|2[ab])\\d{3}(?!000)\\d{3}";
    private static final Pattern USUAL = Pattern.compile("(?:[12]\\d\\d(?:" + USUAL_MONTH + "|[5-9]\\d)|[3478]\\d\\d(?:"
            + USUAL_MONTH + "))" + PLACE_AND_ORDER + "(?:\\d\\d)?");
    private static final Pattern RARE = Pattern.compile("[3478]\\d\\d[5-9]\\d" + PLACE_AND_ORDER + "\\d\\d");

    private Nir() {}

    /** Judges 15 characters. A provisional number with a fictitious month is so rare that chance is the likelier cause. */
    static Proof withKey(String value) {
        if (USUAL.matcher(value).matches()) {
            return hasKey(value) ? Proof.FULL : Proof.NONE;
        }
        return RARE.matcher(value).matches() && hasKey(value) ? Proof.WEAK : Proof.NONE;
    }

    /** Judges 13 characters by their structure. */
    static Proof withoutKey(String value) {
        boolean plausible = value.charAt(0) <= '2' && USUAL.matcher(value).matches();
        return plausible ? Proof.WEAK : Proof.NONE;
    }

    private static boolean hasKey(String value) {
        var body = value.substring(0, 13).replace("2a", "19").replace("2b", "18");
        return 97 - Mod97.of(body) == Integer.parseInt(value.substring(13));
    }
}
