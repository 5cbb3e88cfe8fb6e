package org.entraidants.events.calendar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/** Lines of a calendar: folded at 75 octets, within no character, each ending with CR and LF. */
final class ContentLines {
    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private static final String FOLD = "\r\n ";
    private static final Pattern LINE_ENDS = Pattern.compile("\\R");

    private final StringBuilder lines = new StringBuilder();

    /** A line whose value is not text: a number, a moment, an address. Folded after 75 octets, between characters. */
    ContentLines line(String name, String value) {
        int begin = lines.length();
        lines.append(name).append(':');
        for (int i = 0; i < value.length(); i++) {
            char character = value.charAt(i);
            lines.append(Character.isISOControl(character) ? ' ' : character);
        }
        fold(begin);
        lines.append("\r\n");
        return this;
    }

    private void fold(int begin) {
        int octets = 0;
        for (int i = begin; i < lines.length(); ) {
            int character = lines.codePointAt(i);
            int width = octets(character);
            if (octets + width > MOST_OCTETS) {
                lines.insert(i, FOLD);
                i += FOLD.length();
                octets = 1;
            }
            octets += width;
            i += Character.charCount(character);
        }
    }

    /** Of a character in UTF-8. */
    private static int octets(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }

    /** A line of text; nothing for an empty one. */
    ContentLines text(String name, String words) {
        return words.isEmpty() ? this : line(name, escaped(words));
    }

    ContentLines moment(String name, Instant moment) {
        return line(name, LOCAL.format(moment.atOffset(ZoneOffset.UTC)) + "Z");
    }

    /** A moment on the clocks of its zone, which the calendar describes. */
    ContentLines local(String name, ZonedDateTime moment) {
        return line(name + ";TZID=" + moment.getZone().getId(), LOCAL.format(moment));
    }

    ContentLines local(String name, LocalDateTime time) {
        return line(name, LOCAL.format(time));
    }

    ContentLines begin(String component) {
        return line("BEGIN", component);
    }

    ContentLines end(String component) {
        return line("END", component);
    }

    static String escaped(String words) {
        String escaped = words.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,");
        return LINE_ENDS.matcher(escaped).replaceAll("\\\\n");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
