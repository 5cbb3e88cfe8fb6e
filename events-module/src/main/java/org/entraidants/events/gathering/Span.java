package org.entraidants.events.gathering;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** From when to when, on the clocks of a zone. */
record Span(Instant start, Instant end, ZoneId zone) {
    static final Duration LONGEST = Duration.ofDays(31);
    static final String DAY = "day";
    static final String BEGIN = "begin";
    static final String END = "end";
    static final String LAST_DAY = "lastDay";

    /** What a form says, and what is wrong with it. */
    record Read(@Nullable Span span, List<Flaw> flaws) {
        static Read flawed(String field, Flaw.Kind kind) {
            return new Read(null, List.of(Flaw.of(field, kind)));
        }
    }

    /**
     * Reads the fields {@code day}, {@code begin}, {@code end} and {@code lastDay}; an end that is not after the beginning is
     * on the next day.
     */
    static Read read(Map<String, String> texts, ZoneId zone) {
        List<Flaw> flaws = new ArrayList<>();
        LocalDate day = day(texts, DAY, flaws);
        LocalTime begin = time(texts, BEGIN, flaws);
        LocalTime end = time(texts, END, flaws);
        boolean several = !texts.getOrDefault(LAST_DAY, "").isBlank();
        LocalDate lastDay = several ? day(texts, LAST_DAY, flaws) : day;
        if (day == null || begin == null || end == null || lastDay == null) {
            return new Read(null, flaws);
        }
        LocalDate ends = !several && !end.isAfter(begin) ? day.plusDays(1) : lastDay;
        return of(day.atTime(begin), ends.atTime(end), zone);
    }

    private static Read of(LocalDateTime start, LocalDateTime end, ZoneId zone) {
        if (zone.getRules().getValidOffsets(start).isEmpty()) {
            return Read.flawed(BEGIN, Flaw.Kind.NO_SUCH_HOUR);
        }
        if (zone.getRules().getValidOffsets(end).isEmpty()) {
            return Read.flawed(END, Flaw.Kind.NO_SUCH_HOUR);
        }
        var span = new Span(start.atZone(zone).toInstant(), end.atZone(zone).toInstant(), zone);
        if (!span.end.isAfter(span.start) || span.length().compareTo(LONGEST) > 0) {
            return Read.flawed(LAST_DAY, Flaw.Kind.TOO_LATE);
        }
        return new Read(span, List.of());
    }

    private static @Nullable LocalDate day(Map<String, String> texts, String field, List<Flaw> flaws) {
        try {
            LocalDate day = LocalDate.parse(texts.getOrDefault(field, "").strip());
            if (day.getYear() > 1999 && day.getYear() < 2101) {
                return day;
            }
        } catch (DateTimeException unreadable) {
            // said below
        }
        flaws.add(flaw(texts, field));
        return null;
    }

    private static @Nullable LocalTime time(Map<String, String> texts, String field, List<Flaw> flaws) {
        String text = texts.getOrDefault(field, "").strip();
        try {
            return LocalTime.parse(text.matches("\\d:.*") ? "0" + text : text);
        } catch (DateTimeException unreadable) {
            flaws.add(flaw(texts, field));
            return null;
        }
    }

    private static Flaw flaw(Map<String, String> texts, String field) {
        return texts.getOrDefault(field, "").isBlank() ? Flaw.missing(field) : Flaw.of(field, Flaw.Kind.UNKNOWN);
    }

    /** The same hours on another day, by the clocks of the zone: a breakfast stays at half past eight. */
    Span on(LocalDate day) {
        ZonedDateTime first = start.atZone(zone);
        long days = java.time.temporal.ChronoUnit.DAYS.between(first.toLocalDate(), day);
        ZonedDateTime last = end.atZone(zone).plusDays(days);
        return new Span(first.plusDays(days).toInstant(), last.toInstant(), zone);
    }

    Duration length() {
        return Duration.between(start, end);
    }
}
