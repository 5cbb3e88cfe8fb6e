package org.entraidants.directory.school;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entraidants.directory.school.CalendarProblem.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Events of an iCalendar file (RFC 5545), each a break. The zone stands in the summary, else in the location, else in the
 * name of the calendar. An end is the first day of school, as the format wants it. A single day on which school begins
 * again is no break.
 */
final class ICalendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int DAY_LENGTH = 8;
    private static final String BACK_TO_SCHOOL = "(?iu)^(pré)?rentrée\\b.*|^reprise\\b.*";
    private static final String ZONE_AT_END = "(?iu)[\\s,;:(–-]+zones?\\s[\\sabcet,&/+-]*\\)?$";

    private final @Nullable SchoolZone usual;
    private final ToldCalendar told = new ToldCalendar();
    private Set<SchoolZone> ofCalendar = Set.of();

    ICalendar(@Nullable SchoolZone usual) {
        this.usual = usual;
    }

    /** A line after unfolding. */
    private record Line(int number, String name, String value) {}

    ToldCalendar read(String text) {
        Map<String, Line> event = null;
        for (Line line : lines(text)) {
            boolean ofEvent = line.value.strip().equalsIgnoreCase("VEVENT");
            if (line.name.equals("BEGIN") && ofEvent) {
                event = new HashMap<>();
                event.put("BEGIN", line);
            } else if (line.name.equals("END") && ofEvent && event != null) {
                take(event);
                event = null;
            } else if (event != null) {
                event.putIfAbsent(line.name, line);
            } else if (line.name.equals("X-WR-CALNAME")) {
                ofCalendar = SchoolZone.in(line.value);
            }
        }
        if (event != null) {
            told.refuse(Kind.BROKEN, event.get("BEGIN").number, "BEGIN:VEVENT");
        }
        return told;
    }

    private static List<Line> lines(String text) {
        var unfolded = new ArrayList<Line>();
        int number = 0;
        for (String line : text.split("\r\n|\n|\r", -1)) {
            number++;
            int last = unfolded.size() - 1;
            if (last >= 0 && (line.startsWith(" ") || line.startsWith("\t"))) {
                Line begun = unfolded.get(last);
                unfolded.set(last, new Line(begun.number, begun.name, begun.value + line.substring(1)));
            } else if (line.contains(":")) {
                int colon = line.indexOf(':');
                String name = line.substring(0, colon).replaceFirst(";.*", "").strip();
                unfolded.add(new Line(number, name.toUpperCase(Locale.ROOT), line.substring(colon + 1)));
            }
        }
        return unfolded;
    }

    private void take(Map<String, Line> event) {
        Line begin = event.get("BEGIN");
        Line summary = event.getOrDefault("SUMMARY", new Line(begin.number, "", ""));
        LocalDate from = day(event.get("DTSTART"), begin);
        LocalDate end = event.containsKey("DTEND") ? day(event.get("DTEND"), begin) : from;
        if (from == null || end == null) {
            return;
        }
        LocalDate to = end.isAfter(from) ? end.minusDays(1) : end;
        String words = plain(summary.value);
        if (to.equals(from) && words.matches(BACK_TO_SCHOOL)) {
            return;
        }
        Set<SchoolZone> zones = zones(words, event);
        if (zones.isEmpty()) {
            told.refuse(Kind.NO_ZONE, summary.number, words);
        } else {
            told.add(zones, words.replaceFirst(ZONE_AT_END, ""), from, to, begin.number);
        }
    }

    private Set<SchoolZone> zones(String summary, Map<String, Line> event) {
        Set<SchoolZone> found = SchoolZone.in(summary);
        if (found.isEmpty() && event.containsKey("LOCATION")) {
            found = SchoolZone.in(plain(event.get("LOCATION").value));
        }
        if (found.isEmpty()) {
            found = ofCalendar;
        }
        return found.isEmpty() && usual != null ? EnumSet.of(usual) : found;
    }

    private @Nullable LocalDate day(@Nullable Line line, Line begin) {
        String value = line == null ? "" : line.value.strip();
        try {
            return LocalDate.parse(value.substring(0, Math.min(DAY_LENGTH, value.length())), DAY);
        } catch (DateTimeParseException wrong) {
            told.refuse(Kind.DATE, line == null ? begin.number : line.number, value);
            return null;
        }
    }

    private static String plain(String value) {
        return value.replaceAll("\\\\[nN]", " ").replaceAll("\\\\(.)", "$1").strip();
    }
}
