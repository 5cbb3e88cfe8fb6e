package org.entraidants.directory.print;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entraidants.directory.hours.DayHours;
import org.entraidants.directory.hours.Holidays;
import org.entraidants.directory.hours.Interval;
import org.entraidants.directory.hours.OpeningHours;
import org.entraidants.directory.hours.Status;
import org.entraidants.directory.hours.Timetable;
import org.jspecify.annotations.Nullable;

/** Opening hours as a sentence that somebody can keep on paper: those of a usual week, not of this one. */
final class WeekWords {
    /** Weeks from now that tell whether every week is alike: school holidays, first Tuesdays, summers. */
    private static final int[] SAMPLES = {0, 1, 2, 3, 4, 9, 15, 22, 30, 36, 45};

    private static final int RUN = 3;

    private final Wording words;

    WeekWords(Wording words) {
        this.words = words;
    }

    /** A line for the days that are alike; none when nothing is known. */
    List<String> of(@Nullable OpeningHours hours, LocalDate today) {
        if (hours == null) {
            return List.of();
        }
        if (!hours.isUnderstood()) {
            return List.of(hours.text());
        }
        if (hours.isAlways()) {
            return List.of(words.text("hours.always"));
        }
        LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var timetable = new Timetable(hours, Holidays.NONE);
        List<List<String>> weeks = java.util.Arrays.stream(SAMPLES)
                .mapToObj(week -> week(timetable, monday.plusWeeks(week)))
                .toList();
        var lines = new ArrayList<>(lines(weeks.get(0)));
        if (weeks.stream().distinct().count() > 1) {
            lines.add(0, words.text("hours.thisWeek", words.day(monday), words.day(monday.plusDays(6))));
            lines.add(words.text("hours.vary"));
        }
        return lines;
    }

    private List<String> week(Timetable timetable, LocalDate monday) {
        return timetable.week(monday).stream().map(this::day).toList();
    }

    private String day(DayHours day) {
        return day.intervals().stream().map(this::interval).collect(Collectors.joining(words.text("and")));
    }

    private String interval(Interval interval) {
        String comment = interval.comment() == null ? "" : interval.comment();
        if (interval.isWholeDay() && interval.status() == Status.UNKNOWN) {
            return comment.isEmpty() ? words.text("hours.ask") : comment;
        }
        String hours = hours(interval);
        return comment.isEmpty() ? hours : hours + " (" + comment + ")";
    }

    private String hours(Interval interval) {
        if (interval.isWholeDay()) {
            return words.text("hours.whole");
        }
        String from = words.time(interval.from());
        return interval.openEnded()
                ? words.text("hours.from", from)
                : words.text("hours.range", from, words.time(interval.to()));
    }

    private List<String> lines(List<String> week) {
        Map<String, List<DayOfWeek>> alike = new LinkedHashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String hours = week.get(day.getValue() - 1);
            if (!hours.isEmpty()) {
                alike.computeIfAbsent(hours, key -> new ArrayList<>()).add(day);
            }
        }
        if (alike.isEmpty()) {
            return List.of(words.text("hours.closed"));
        }
        return alike.entrySet().stream()
                .map(line -> words.text("hours.line", Wording.capital(days(line.getValue())), line.getKey()))
                .toList();
    }

    /** « du lundi au vendredi », « lundi, mercredi et jeudi », « tous les jours ». */
    private String days(List<DayOfWeek> days) {
        if (days.size() == DayOfWeek.values().length) {
            return words.text("hours.everyDay");
        }
        DayOfWeek first = days.get(0);
        DayOfWeek last = days.get(days.size() - 1);
        if (days.size() >= RUN && last.getValue() - first.getValue() == days.size() - 1) {
            return words.text("hours.run", name(first), name(last));
        }
        List<String> names = days.stream().map(this::name).toList();
        return names.size() == 1
                ? names.get(0)
                : String.join(", ", names.subList(0, names.size() - 1))
                        + words.text("and")
                        + names.get(names.size() - 1);
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, words.language());
    }
}
