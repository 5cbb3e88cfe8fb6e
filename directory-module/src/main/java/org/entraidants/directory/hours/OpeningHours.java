package org.entraidants.directory.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.entraidants.directory.hours.HoursRule.Recurrence;

/**
 * Opening hours as somebody wrote them, and the rules that we could understand in them.
 *
 * <p>The text is never altered. When it is not understood, or blank, every moment is {@link Status#UNKNOWN} and the
 * text itself is what a page can show. Equal texts are equal hours. Ask a {@link Timetable} what is open when.
 */
public final class OpeningHours {

    /** Any Monday will do: plain weekly rules do not look at the date. */
    private static final LocalDate MONDAY = LocalDate.of(2024, 1, 1);

    private static final int WEEKS_OF_A_YEAR = 53;

    private final String text;
    private final List<HoursRule> rules;
    private final Recurrence recurrence;
    private final List<DayPlan> usualWeek;
    private final boolean tellsHolidays;
    private final boolean followsSchool;
    private final boolean opensOnWeekend;

    OpeningHours(String text, List<HoursRule> rules) {
        this.text = text;
        this.rules = List.copyOf(rules);
        this.recurrence = rules.stream()
                .map(HoursRule::recurrence)
                .max(Recurrence::compareTo)
                .orElse(Recurrence.WEEKLY);
        this.tellsHolidays = rules.stream().anyMatch(rule -> rule.days().onHolidays());
        this.followsSchool = rules.stream().anyMatch(rule -> rule.days().onSchoolHolidays());
        this.usualWeek = daysFrom(MONDAY, 7).map(this::dayOf).toList();
        this.opensOnWeekend = daysFrom(MONDAY, recurrence == Recurrence.DATED ? 7 * WEEKS_OF_A_YEAR : 7)
                .filter(date -> date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0)
                .anyMatch(date -> planOn(date, Holidays.NONE).receivesVisitors());
    }

    /** Reads any text whatever; a blank one gives no warning and is not understood. Longer than 1,000 is not parsed. */
    public static Reading read(String text) {
        return TextReader.read(text);
    }

    private static Stream<LocalDate> daysFrom(LocalDate first, int days) {
        return first.datesUntil(first.plusDays(days));
    }

    /** The text, word for word. */
    public String text() {
        return text;
    }

    /** Whether the text can be evaluated; otherwise it is to be shown as it is. */
    public boolean isUnderstood() {
        return !rules.isEmpty();
    }

    /** Open without a break, every day: {@code 24/7}. */
    public boolean isAlways() {
        return recurrence == Recurrence.WEEKLY && usualWeek.stream().allMatch(DayPlan::isOpenAllDay);
    }

    /**
     * Whether it opens at some time on a Saturday or a Sunday, holidays and exceptions apart. Hours that vary over the
     * year count when they do so on one weekend at least; hours bound to given years (other than 2024) do not.
     */
    public boolean opensOnWeekend() {
        return opensOnWeekend;
    }

    /** Whether every week is like the other, holidays included. */
    boolean isWeekly() {
        return recurrence == Recurrence.WEEKLY;
    }

    /** Whether it depends on the school holidays. */
    public boolean followsSchool() {
        return followsSchool;
    }

    /** Whether the hours of this day depend on school holidays of which nothing is known. */
    boolean awaitsSchool(LocalDate date, Holidays holidays) {
        return followsSchool
                && !holidays.knowsSchool(date)
                && !planWith(false, date, holidays).equals(planWith(true, date, holidays));
    }

    /**
     * The hours that begin on this day, some of which may run past midnight. A text that says nothing of public holidays
     * leaves open whether its hours hold on them; one that says “always” does not.
     */
    DayPlan planOn(LocalDate date, Holidays holidays) {
        if (!isUnderstood()) {
            return DayPlan.UNKNOWN;
        }
        DayPlan plan = planBySchool(date, holidays);
        return holidays.on(date) == null || tells(date, holidays) ? plan : plan.inDoubt();
    }

    /** Whether the text itself says what holds on this public holiday. */
    private boolean tells(LocalDate date, Holidays holidays) {
        return tellsHolidays
                || isAlways()
                || rules.stream()
                        .anyMatch(rule -> rule.days().named() && rule.days().matches(date, holidays));
    }

    private DayPlan planBySchool(LocalDate date, Holidays holidays) {
        if (!followsSchool || holidays.knowsSchool(date)) {
            return HoursRule.planOf(rules, date, holidays);
        }
        DayPlan atSchool = planWith(false, date, holidays);
        return atSchool.equals(planWith(true, date, holidays)) ? atSchool : DayPlan.UNKNOWN;
    }

    private DayPlan planWith(boolean schoolHolidays, LocalDate date, Holidays holidays) {
        return HoursRule.planOf(rules, date, holidays.assuming(schoolHolidays));
    }

    /** The 24 hours of this day. */
    DayPlan dayOn(LocalDate date, Holidays holidays) {
        boolean usual = switch (recurrence) {
            case WEEKLY, WEEKLY_AND_HOLIDAYS -> holidays.on(date) == null && holidays.on(date.minusDays(1)) == null;
            case DATED -> false;
        };
        if (usual) {
            return usualWeek.get(date.getDayOfWeek().getValue() - 1);
        }
        return planOn(date, holidays).after(planOn(date.minusDays(1), holidays));
    }

    private DayPlan dayOf(LocalDate date) {
        return planOn(date, Holidays.NONE).after(planOn(date.minusDays(1), Holidays.NONE));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OpeningHours hours && text.equals(hours.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
