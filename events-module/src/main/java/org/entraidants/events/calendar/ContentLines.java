package org.entraidants.events.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Lines of a calendar: folded at 75 octets, within no character, each ending with CR and LF. */
final class ContentLines {
    private static final int MOST_OCTETS = 75;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss");

    private final StringBuilder lines = new StringBuilder();

    /** A line whose value is not text: a number, a moment, an address. */
    ContentLines line(String name, String value) {
        String line = name + ":" + value.replaceAll("[\\p{Cc}]", " ");
        int octets = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String character = new String(Character.toChars(line.codePointAt(i)));
            int width = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > MOST_OCTETS) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(character);
            octets += width;
        }
        lines.append("\r\n");
        return this;
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
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
