package org.entraidants.directory.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.Rule;
import ch.poole.openinghoursparser.WeekDayRange;
import ch.poole.openinghoursparser.WeekRange;
import ch.poole.openinghoursparser.YearRange;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.entraidants.directory.hours.HoursRule.Recurrence;

/**
 * The days of a rule: one choice of each group must match; no group, every day.
 *
 * @param onHolidays whether it speaks of public holidays
 * @param onSchoolHolidays whether it speaks of school holidays
 * @param named whether it names each of its days
 */
record RuleDays(
        List<List<DaySelector>> groups,
        Recurrence recurrence,
        boolean onHolidays,
        boolean onSchoolHolidays,
        boolean named)
        implements DaySelector {

    static RuleDays of(Rule rule) throws UnsupportedRule {
        HolidaySelectors holidays = HolidaySelectors.of(RuleReader.orEmpty(rule.getHolidays()));
        List<List<DaySelector>> groups = Stream.of(
                        years(rule), weeks(rule), dates(rule), weekdays(rule, holidays), holidays.restricting())
                .filter(group -> !group.isEmpty())
                .toList();
        return new RuleDays(
                groups, recurrence(rule, holidays), holidays.ofPublic(), holidays.ofSchool(), isNamed(rule));
    }

    private static boolean isNamed(Rule rule) {
        List<DateRange> dates = RuleReader.orEmpty(rule.getDates());
        return !dates.isEmpty() && dates.stream().allMatch(DateSpan::isDay);
    }

    boolean areAll() {
        return groups.isEmpty();
    }

    @Override
    public boolean matches(LocalDate date, Holidays holidays) {
        for (List<DaySelector> group : groups) {
            if (group.stream().noneMatch(choice -> choice.matches(date, holidays))) {
                return false;
            }
        }
        return true;
    }

    private static List<DaySelector> years(Rule rule) {
        var ranges = new ArrayList<DaySelector>();
        for (YearRange years : RuleReader.orEmpty(rule.getYears())) {
            ranges.add((date, holidays) -> contains(years, date.getYear()));
        }
        return ranges;
    }

    private static boolean contains(YearRange years, int year) {
        int first = years.getStartYear();
        int last = years.getEndYear() == YearRange.UNDEFINED_YEAR ? first : years.getEndYear();
        boolean inside = first <= year && (year <= last || years.isOpenEnded());
        return inside && (year - first) % Math.max(1, years.getInterval()) == 0;
    }

    private static List<DaySelector> weeks(Rule rule) {
        var ranges = new ArrayList<DaySelector>();
        for (WeekRange weeks : RuleReader.orEmpty(rule.getWeeks())) {
            ranges.add((date, holidays) -> contains(weeks, date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
        }
        return ranges;
    }

    private static boolean contains(WeekRange weeks, int week) {
        int first = weeks.getStartWeek();
        int last = weeks.getEndWeek() == WeekRange.UNDEFINED_WEEK ? first : weeks.getEndWeek();
        boolean inside = first <= last ? first <= week && week <= last : week >= first || week <= last;
        return inside && (week - first) % Math.max(1, weeks.getInterval()) == 0;
    }

    private static List<DaySelector> dates(Rule rule) throws UnsupportedRule {
        var ranges = new ArrayList<DaySelector>();
        for (DateRange dates : RuleReader.orEmpty(rule.getDates())) {
            ranges.add(DateSpan.of(dates));
        }
        return ranges;
    }

    private static List<DaySelector> weekdays(Rule rule, HolidaySelectors holidays) throws UnsupportedRule {
        var weekdays = new ArrayList<DaySelector>(holidays.alike());
        for (WeekDayRange range : RuleReader.orEmpty(rule.getDays())) {
            weekdays.add(Weekdays.of(range));
        }
        return weekdays;
    }

    private static Recurrence recurrence(Rule rule, HolidaySelectors holidays) {
        boolean nth = RuleReader.orEmpty(rule.getDays()).stream().anyMatch(days -> days.getNths() != null);
        boolean dated = !RuleReader.orEmpty(rule.getYears()).isEmpty()
                || !RuleReader.orEmpty(rule.getWeeks()).isEmpty()
                || !RuleReader.orEmpty(rule.getDates()).isEmpty();
        if (nth || dated || holidays.areMoved() || holidays.ofSchool()) {
            return Recurrence.DATED;
        }
        return holidays.isEmpty() ? Recurrence.WEEKLY : Recurrence.WEEKLY_AND_HOLIDAYS;
    }
}
