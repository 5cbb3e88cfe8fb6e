package org.entraidants.directory.hours;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hours of one day in one line, as people write them: {@code 9h-12h, 14h à 17h30}. */
public final class SimpleRanges {
    private static final Pattern RANGE = Pattern.compile("(?:de\\s+)?(.+?)\\s*(?:-|–|—|à|a|to)\\s*(.+?)");

    private SimpleRanges() {}

    /** The same in OpenStreetMap syntax; the text as it is when it says something else. */
    public static String tidy(String typed) {
        String[] parts = typed.strip().split("\\s*(?:,|;|\\bet\\b|\\band\\b)\\s*");
        String ranges = Stream.of(parts).map(SimpleRanges::range).collect(Collectors.joining(","));
        boolean plain = Stream.of(ranges.split(",", -1)).noneMatch(String::isEmpty);
        return plain ? ranges : typed.strip();
    }

    private static String range(String typed) {
        Matcher range = RANGE.matcher(typed);
        if (!range.matches()) {
            return "";
        }
        OptionalInt from = ClockTime.minutes(range.group(1));
        OptionalInt to = ClockTime.minutes(range.group(2));
        return from.isEmpty() || to.isEmpty()
                ? ""
                : ClockTime.text(from.getAsInt()) + "-" + ClockTime.text(to.getAsInt());
    }
}
