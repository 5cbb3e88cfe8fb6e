package org.entraidants.events.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A month as a calendar shows it: whole weeks from Monday.
 *
 * @param weeks of seven days each
 */
public record Month(YearMonth month, List<List<Day>> weeks) {
    /**
     * One day.
     *
     * @param inside whether it is of the month, not of the one before or after
     */
    public record Day(LocalDate date, boolean inside, boolean today, List<AgendaLine> lines) {
        public int getNumber() {
            return date.getDayOfMonth();
        }
    }

    static Month of(YearMonth month, List<AgendaLine> lines, LocalDate today) {
        Map<LocalDate, List<AgendaLine>> byDay = lines.stream().collect(Collectors.groupingBy(AgendaLine::day));
        List<List<Day>> weeks = new ArrayList<>();
        LocalDate monday = first(month);
        while (!YearMonth.from(monday).isAfter(month)) {
            List<Day> week = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                LocalDate day = monday.plusDays(i);
                boolean inside = YearMonth.from(day).equals(month);
                week.add(new Day(
                        day, inside, day.equals(today), inside ? byDay.getOrDefault(day, List.of()) : List.of()));
            }
            weeks.add(week);
            monday = monday.plusWeeks(1);
        }
        return new Month(month, weeks);
    }

    /** The Monday of its first week. */
    private static LocalDate first(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** Its name and year, as a heading. */
    static String name(YearMonth month, Locale language) {
        String name = month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, language);
        return name.substring(0, 1).toUpperCase(language) + name.substring(1) + " " + month.getYear();
    }
}
