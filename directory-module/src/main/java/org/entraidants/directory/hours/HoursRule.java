package org.entraidants.directory.hours;

import java.time.LocalDate;
import java.util.List;

/**
 * One rule of an {@code opening_hours} text.
 *
 * @param days with what they depend on
 * @param spans the hours on a matching day, all closed or none; empty for no hours at all
 * @param hasTimes whether the text names these hours; otherwise they are the whole day
 */
record HoursRule(Joining joining, RuleDays days, List<Segment> spans, boolean hasTimes) {

    enum Joining {
        REPLACES,
        ADDS,
        FALLS_BACK
    }

    /** On what the days of a rule depend, from the cheapest to the dearest to evaluate. */
    enum Recurrence {
        WEEKLY,
        WEEKLY_AND_HOLIDAYS,
        DATED
    }

    HoursRule {
        spans = List.copyOf(spans);
    }

    Recurrence recurrence() {
        return days.recurrence();
    }

    static DayPlan planOf(List<HoursRule> rules, LocalDate date, Holidays holidays) {
        DayPlan plan = DayPlan.CLOSED;
        for (HoursRule rule : rules) {
            if (rule.days.matches(date, holidays)) {
                plan = rule.applyTo(plan);
            }
        }
        return plan;
    }

    private DayPlan applyTo(DayPlan plan) {
        DayPlan result = replacesDay() ? DayPlan.CLOSED : plan;
        for (Segment span : spans) {
            result = apply(span, result);
        }
        return result;
    }

    /** {@code 12:00-14:00 off} takes hours away from a day, {@code 14:00-16:00} rewrites the day. */
    private boolean replacesDay() {
        return isClosing() ? !hasTimes : joining == Joining.REPLACES;
    }

    private DayPlan apply(Segment span, DayPlan plan) {
        if (isClosing() && span.comment() == null) {
            return plan.cut(span.from(), span.to());
        }
        return joining == Joining.FALLS_BACK ? plan.behind(span) : plan.over(span);
    }

    private boolean isClosing() {
        return !spans.isEmpty() && spans.get(0).status() == Status.CLOSED;
    }
}
