package org.entraidants.directory.hours;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day as people type it: {@code 9h30}, {@code 9 h}, {@code 09:30}, {@code 0930}, {@code 9}. */
public final class ClockTime {
    private static final int DAY = Segment.DAY;
    private static final Pattern PARTED =
            Pattern.compile("(\\d{1,2})[\\s\\h]*(?:[hH:.][\\s\\h]*(\\d{2})?(?:[\\s\\h]*(?:min|mn))?)?");
    private static final Pattern JOINED = Pattern.compile("(\\d{1,2})(\\d{2})");

    private ClockTime() {}

    /** The minutes since midnight, up to 24:00; empty for what is no time. */
    public static OptionalInt minutes(String typed) {
        String text = typed.strip();
        Matcher joined = JOINED.matcher(text);
        Matcher parted = PARTED.matcher(text);
        if (joined.matches()) {
            return minutes(joined.group(1), joined.group(2));
        }
        return parted.matches() ? minutes(parted.group(1), parted.group(2)) : OptionalInt.empty();
    }

    private static OptionalInt minutes(String hours, @Nullable String rest) {
        int minutes = rest == null ? 0 : Integer.parseInt(rest);
        int all = Integer.parseInt(hours) * 60 + minutes;
        return minutes < 60 && all <= DAY ? OptionalInt.of(all) : OptionalInt.empty();
    }

    /** As OpenStreetMap writes it: {@code 09:30}, and {@code 24:00} for the end of the day. */
    public static String text(int minutes) {
        return String.format("%02d:%02d", minutes / 60, minutes % 60);
    }
}
