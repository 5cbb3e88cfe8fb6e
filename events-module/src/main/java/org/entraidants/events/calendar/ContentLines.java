package org.entraidants.events.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** Lines of a calendar: folded at 75 octets of UTF-8, within no character, each ending with CR and LF. */
final class ContentLines {
    private static final int MOST_OCTETS = 75;
    private static final String LINE_END = "\r\n";

    private final StringBuilder lines = new StringBuilder();
    /** How many octets the line has on which the next character comes. */
    private int width;

    /** A line whose value is not text: a number, a moment, an address. */
    ContentLines line(String name, String value) {
        name(name);
        plain(value);
        return ended();
    }

    private void name(String name) {
        plain(name);
        add(':');
    }

    private void plain(String words) {
        for (int i = 0; i < words.length(); ) {
            int character = words.codePointAt(i);
            add(Character.isISOControl(character) ? ' ' : character);
            i += Character.charCount(character);
        }
    }

    /** A line of text; nothing for an empty one. */
    ContentLines text(String name, String words) {
        if (words.isEmpty()) {
            return this;
        }
        name(name);
        for (int i = 0; i < words.length(); ) {
            int character = words.codePointAt(i);
            i += Character.charCount(character);
            if (character == '\r' && i < words.length() && words.charAt(i) == '\n') {
                continue;
            }
            addEscaped(character);
        }
        return ended();
    }

    private void addEscaped(int character) {
        if (endsLine(character)) {
            add('\\');
            add('n');
            return;
        }
        if (character == '\\' || character == ';' || character == ',') {
            add('\\');
        }
        add(Character.isISOControl(character) ? ' ' : character);
    }

    private static boolean endsLine(int character) {
        return (character >= '\n' && character <= '\r')
                || character == 0x85
                || character == 0x2028
                || character == 0x2029;
    }

    /** The moment in UTC. */
    ContentLines moment(String name, Instant moment) {
        name(name);
        time(moment.atOffset(ZoneOffset.UTC).toLocalDateTime());
        add('Z');
        return ended();
    }

    /** A moment on the clocks of its zone, which the calendar describes. */
    ContentLines local(String name, ZonedDateTime moment) {
        return local(name + ";TZID=" + moment.getZone().getId(), moment.toLocalDateTime());
    }

    ContentLines local(String name, LocalDateTime time) {
        name(name);
        time(time);
        return ended();
    }

    ContentLines begin(String component) {
        return line("BEGIN", component);
    }

    ContentLines end(String component) {
        return line("END", component);
    }

    private void time(LocalDateTime time) {
        digits(time.getYear(), 1000);
        digits(time.getMonthValue(), 10);
        digits(time.getDayOfMonth(), 10);
        add('T');
        digits(time.getHour(), 10);
        digits(time.getMinute(), 10);
        digits(time.getSecond(), 10);
    }

    private void digits(int number, int highest) {
        for (int unit = highest; unit > 0; unit /= 10) {
            add('0' + number / unit % 10);
        }
    }

    private void add(int any) {
        int character = any >= Character.MIN_SURROGATE && any <= Character.MAX_SURROGATE ? '?' : any;
        int wide = wideness(character);
        if (width + wide > MOST_OCTETS) {
            lines.append(LINE_END).append(' ');
            width = 1;
        }
        lines.appendCodePoint(character);
        width += wide;
    }

    /** How many octets a character takes in UTF-8. */
    private static int wideness(int character) {
        if (character < 0x80) {
            return 1;
        }
        if (character < 0x800) {
            return 2;
        }
        return character < 0x10000 ? 3 : 4;
    }

    private ContentLines ended() {
        lines.append(LINE_END);
        width = 0;
        return this;
    }

    byte[] bytes() {
        return toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
