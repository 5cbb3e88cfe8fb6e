package org.entraidants.directory.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.directory.hours.GridDay.Wrong;

/**
 * A usual week in plain fields, for people who never heard of the OpenStreetMap syntax.
 *
 * @param days Monday first
 * @param extras the rules that come after the week and that the fields cannot hold ({@code Aug off}), word for word
 */
public record WeekGrid(List<GridDay> days, List<String> extras) {
    private static final int MOST_INTERVALS = 2;
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);
    private static final List<String> NAMES = List.of("Mo", "Tu", "We", "Th", "Fr", "Sa", "Su");
    /** A semicolon that does not stand within a comment. */
    private static final Pattern SEMICOLON = Pattern.compile(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");

    public WeekGrid {
        days = List.copyOf(days);
        extras = List.copyOf(extras);
    }

    /** A week in which nothing is filled in. */
    public static WeekGrid blank() {
        return new WeekGrid(Collections.nCopies(NAMES.size(), GridDay.CLOSED), List.of());
    }

    /**
     * The week of a text: its first rules, as long as they are plain, then the others as extras.
     *
     * @return empty when the fields cannot hold what the text says of a usual week
     */
    public static Optional<WeekGrid> of(String text) {
        if (text.isBlank()) {
            return Optional.of(blank());
        }
        List<String> rules = rules(text);
        List<String> week = rules.stream().takeWhile(WeekGrid::isPlain).toList();
        List<String> extras = rules.subList(week.size(), rules.size());
        boolean held = !week.isEmpty()
                && OpeningHours.read(text).hours().isUnderstood()
                && extras.stream().noneMatch(WeekGrid::isPlain);
        return held ? days(String.join("; ", week)).map(days -> new WeekGrid(days, extras)) : Optional.empty();
    }

    /** The rules of a text, as they are parted by semicolons. */
    static List<String> rules(String text) {
        return Stream.of(SEMICOLON.split(text))
                .map(String::strip)
                .filter(rule -> !rule.isEmpty())
                .toList();
    }

    private static boolean isPlain(String rule) {
        OpeningHours hours = OpeningHours.read(rule).hours();
        return hours.isUnderstood()
                && hours.isWeekly()
                && week(hours)
                        .flatMap(plan -> plan.segments().stream())
                        .allMatch(segment -> segment.status() != Status.UNKNOWN && segment.comment() == null);
    }

    private static Stream<DayPlan> week(OpeningHours hours) {
        return MONDAY.datesUntil(MONDAY.plusWeeks(1)).map(day -> hours.planOn(day, Holidays.NONE));
    }

    private static Optional<List<GridDay>> days(String week) {
        List<List<Segment>> open = week(OpeningHours.read(week).hours())
                .map(plan -> plan.segments().stream()
                        .filter(segment -> segment.status() == Status.OPEN)
                        .toList())
                .toList();
        boolean held = open.stream()
                .allMatch(day -> day.size() <= MOST_INTERVALS
                        && day.stream()
                                .allMatch(segment -> segment.to() <= Segment.DAY && segment.from() < segment.to()));
        return held ? Optional.of(open.stream().map(GridDay::of).toList()) : Optional.empty();
    }

    /** What is wrong with the fields; none when the week can be written. */
    public Map<DayOfWeek, List<Wrong>> wrong() {
        var wrong = new EnumMap<DayOfWeek, List<Wrong>>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            List<Wrong> ofDay = days.get(day.getValue() - 1).wrong();
            if (!ofDay.isEmpty()) {
                wrong.put(day, ofDay);
            }
        }
        return wrong;
    }

    /** Monday’s hours for the other working days too. */
    public WeekGrid withMondayAllTheWeek() {
        var copied = new ArrayList<>(days);
        for (DayOfWeek day = DayOfWeek.TUESDAY; day != DayOfWeek.SATURDAY; day = day.plus(1)) {
            copied.set(day.getValue() - 1, days.get(0));
        }
        return new WeekGrid(copied, extras);
    }

    /** The week in OpenStreetMap syntax; empty when no day has hours and nothing else is said. The fields must be right. */
    public String text() {
        var byHours = new LinkedHashMap<String, List<Integer>>();
        for (int day = 0; day < days.size(); day++) {
            String hours = days.get(day).text();
            if (!hours.isEmpty()) {
                byHours.computeIfAbsent(hours, unknown -> new ArrayList<>()).add(day);
            }
        }
        Stream<String> week = byHours.entrySet().stream().map(entry -> names(entry.getValue()) + " " + entry.getKey());
        return Stream.concat(week, extras.stream()).collect(Collectors.joining("; "));
    }

    /** {@link #text}, or the text that was there before when the fields say the same: its writing is its author’s. */
    public String textAfter(String before) {
        String text = text();
        boolean same = of(before).filter(known -> known.text().equals(text)).isPresent();
        return same ? before : text;
    }

    private static String names(List<Integer> numbers) {
        var ranges = new ArrayList<String>();
        int first = numbers.get(0);
        for (int i = 0; i < numbers.size(); i++) {
            int day = numbers.get(i);
            boolean last = i + 1 == numbers.size() || numbers.get(i + 1) != day + 1;
            if (last) {
                ranges.add(first == day ? NAMES.get(day) : NAMES.get(first) + "-" + NAMES.get(day));
                first = i + 1 < numbers.size() ? numbers.get(i + 1) : day;
            }
        }
        return String.join(",", ranges);
    }
}
