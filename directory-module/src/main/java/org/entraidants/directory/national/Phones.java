package org.entraidants.directory.national;

import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** French phone numbers, from any usual way of writing them to the one of the standard; Belgian ones as they are. */
final class Phones {
    private static final Pattern STANDARD =
            Pattern.compile("\\+(?:33|590|594|262|596|269|687|689|508|681)\\d{6,9}|\\+32\\d{8,9}");
    private static final Pattern DECORATION = Pattern.compile("[\\s\\h.()\u2010-\u2015-]+");
    private static final Pattern NATIONAL = Pattern.compile("0[1-9]\\d{8}");
    private static final Pattern LOST_ZERO = Pattern.compile("[1-9]\\d{8}");
    private static final Pattern TRUNK_ZERO = Pattern.compile("(\\+33)0(?=[1-9]\\d{8}\\z)");

    private static final Map<String, String> OVERSEAS = Map.ofEntries(
            Map.entry("0590", "+590"),
            Map.entry("0690", "+590"),
            Map.entry("0691", "+590"),
            Map.entry("0594", "+594"),
            Map.entry("0694", "+594"),
            Map.entry("0596", "+596"),
            Map.entry("0696", "+596"),
            Map.entry("0697", "+596"),
            Map.entry("0262", "+262"),
            Map.entry("0263", "+262"),
            Map.entry("0269", "+262"),
            Map.entry("0639", "+262"),
            Map.entry("0692", "+262"),
            Map.entry("0693", "+262"));

    private Phones() {}

    /** {@code 01 80 05 98 80} gives {@code +33180059880}; null when it is no number of ours. */
    static @Nullable String international(String written) {
        if (STANDARD.matcher(written).matches() && !TRUNK_ZERO.matcher(written).find()) {
            return written;
        }
        var digits = bare(written);
        if (digits.startsWith("00")) {
            digits = "+" + digits.substring(2);
        }
        digits = TRUNK_ZERO.matcher(digits).replaceFirst("$1");
        if (LOST_ZERO.matcher(digits).matches()) {
            digits = "0" + digits;
        }
        if (NATIONAL.matcher(digits).matches()) {
            digits = OVERSEAS.getOrDefault(digits.substring(0, 4), "+33") + digits.substring(1);
        }
        return STANDARD.matcher(digits).matches() ? digits : null;
    }

    static boolean lostItsZero(String written) {
        return LOST_ZERO.matcher(bare(written)).matches();
    }

    private static String bare(String written) {
        return DECORATION.matcher(written).replaceAll("");
    }
}
