package org.entraidants.directory.hours;

import ch.poole.openinghoursparser.Nth;
import ch.poole.openinghoursparser.WeekDayRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** {@code Mo-Fr}, or the n-th such weekdays of the month: {@code We[1,-1]}; an offset moves the latter by days. */
record Weekdays(Set<DayOfWeek> days, List<Nth> nths, int offset) implements DaySelector {

    static Weekdays of(WeekDayRange range) throws UnsupportedRule {
        DayOfWeek first = DateSpan.dayOfWeek(range.getStartDay());
        DayOfWeek last = range.getEndDay() == null ? first : DateSpan.dayOfWeek(range.getEndDay());
        var days = EnumSet.of(last);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day);
        }
        List<Nth> nths = range.getNths() == null ? List.of() : List.copyOf(range.getNths());
        boolean complete = nths.stream().noneMatch(nth -> nth.getStartNth() == Nth.INVALID_NTH);
        UnsupportedRule.unless(complete && DateSpan.isNearby(range.getOffset()), range);
        return new Weekdays(days, nths, range.getOffset());
    }

    @Override
    public boolean matches(LocalDate date, Holidays holidays) {
        LocalDate origin = offset == 0 ? date : date.minusDays(offset);
        return days.contains(origin.getDayOfWeek()) && (nths.isEmpty() || isNth(origin));
    }

    private boolean isNth(LocalDate date) {
        int fromStart = (date.getDayOfMonth() - 1) / 7 + 1;
        int fromEnd = -((date.lengthOfMonth() - date.getDayOfMonth()) / 7 + 1);
        return nths.stream().anyMatch(nth -> contains(nth, fromStart) || contains(nth, fromEnd));
    }

    private static boolean contains(Nth nth, int occurrence) {
        int last = nth.getEndNth() == Nth.INVALID_NTH ? nth.getStartNth() : nth.getEndNth();
        return nth.getStartNth() <= occurrence && occurrence <= last;
    }
}
