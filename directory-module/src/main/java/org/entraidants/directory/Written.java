package org.entraidants.directory;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days and numbers as people and browsers write them. */
final class Written {
    private static final Pattern OURS = Pattern.compile("(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4})");

    private Written() {}

    /** ISO 8601 if it is a day, such as {@code 24/12/2026}, else the text as it is. */
    static String day(String typed) {
        Matcher ours = OURS.matcher(typed);
        return ours.matches()
                ? toDay(ours.group(3) + "-" + two(ours.group(2)) + "-" + two(ours.group(1)))
                        .map(LocalDate::toString)
                        .orElse(typed)
                : typed;
    }

    static Optional<LocalDate> toDay(String text) {
        try {
            return text.length() == 10 ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeException wrong) {
            return Optional.empty();
        }
    }

    /** The shortest spelling of a number, else the text as it is. */
    static String decimal(String typed) {
        try {
            return typed.isEmpty() ? typed : Double.toString(Double.parseDouble(typed));
        } catch (NumberFormatException wrong) {
            return typed;
        }
    }

    private static String two(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
