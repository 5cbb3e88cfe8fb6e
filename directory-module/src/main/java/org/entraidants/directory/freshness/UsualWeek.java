package org.entraidants.directory.freshness;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entraidants.directory.Site;
import org.entraidants.directory.hours.DayHours;
import org.entraidants.directory.hours.Holidays;
import org.entraidants.directory.hours.Interval;
import org.entraidants.directory.hours.OpeningHours;
import org.entraidants.directory.hours.Timetable;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.Messages;

/** The usual hours of a site in one line: « lundi – vendredi 9 h – 12 h ; samedi 9 h – 11 h ». */
final class UsualWeek {
    /** An ordinary week; hours that change over the year are told as they are written. */
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 8);

    private static final Pattern CHANGING =
            Pattern.compile("(?i)week|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\\d{4} |\\[");

    private final Messages messages;
    private final Dates dates;
    private final Locale language;

    UsualWeek(Messages messages, Dates dates, Locale language) {
        this.messages = messages;
        this.dates = dates;
        this.language = language;
    }

    /** Empty when nobody has told the hours. */
    String of(Site site) {
        String text = site.hours();
        if (text == null) {
            return "";
        }
        OpeningHours hours = OpeningHours.read(text).hours();
        return hours.isUnderstood() && !CHANGING.matcher(text).find() ? of(hours) : text;
    }

    String of(OpeningHours hours) {
        List<Days> week = grouped(new Timetable(hours, Holidays.NONE).week(MONDAY));
        return week.stream()
                .filter(days -> !days.hours.isEmpty())
                .map(this::words)
                .collect(Collectors.joining(text("join")));
    }

    /** Days in a row with the same hours. */
    private record Days(DayOfWeek from, DayOfWeek to, String hours) {}

    private List<Days> grouped(List<DayHours> week) {
        var days = new ArrayList<Days>();
        for (DayHours day : week) {
            DayOfWeek weekday = day.date().getDayOfWeek();
            String hours = day.intervals().stream().map(this::interval).collect(Collectors.joining(", "));
            Days last = days.isEmpty() ? null : days.get(days.size() - 1);
            if (last != null && last.hours.equals(hours)) {
                days.set(days.size() - 1, new Days(last.from, weekday, hours));
            } else {
                days.add(new Days(weekday, weekday, hours));
            }
        }
        return days;
    }

    private String words(Days days) {
        String from = dates.weekday(days.from);
        return days.from == days.to
                ? text("day", from, days.hours)
                : text("days", from, dates.weekday(days.to), days.hours);
    }

    private String interval(Interval interval) {
        if (interval.isWholeDay()) {
            return messages.text(language, "directory.hours.day.whole");
        }
        String from = dates.time(interval.from());
        return interval.openEnded()
                ? messages.text(language, "directory.hours.day.from", from)
                : messages.text(language, "directory.hours.day.range", from, dates.time(interval.to()));
    }

    private String text(String key, Object... values) {
        return messages.text(language, "directory.reminder.hours." + key, values);
    }
}
