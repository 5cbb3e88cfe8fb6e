package org.entraidants.directory.hours;

import ch.poole.openinghoursparser.DateRange;
import ch.poole.openinghoursparser.DateWithOffset;
import ch.poole.openinghoursparser.Month;
import ch.poole.openinghoursparser.WeekDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Months, dates and ranges of dates, every year or in given years: {@code Jul-Aug}, {@code Dec 24-Jan 02}. */
record DateSpan(DateWithOffset start, DateWithOffset end) implements DaySelector {

    private static final int MAX_YEAR = 9999;
    private static final int MAX_OFFSET = 366;
    private static final List<Month> MONTHS = List.of(Month.values());
    private static final List<WeekDay> WEEKDAYS = List.of(WeekDay.values());

    static DateSpan of(DateRange range) throws UnsupportedRule {
        DateWithOffset start = range.getStartDate();
        DateWithOffset end = range.getEndDate() == null ? start : range.getEndDate();
        UnsupportedRule.unless(range.getInterval() == 0 && isSupported(start) && isSupported(end), range);
        return new DateSpan(start, end);
    }

    /** Not every month has a fifth Monday. */
    private static boolean isSupported(DateWithOffset date) {
        boolean exists = Math.abs(date.getNth()) < 5 && date.getYear() <= MAX_YEAR;
        return exists && !date.isOpenEnded() && isNearby(date.getDayOffset());
    }

    /** Whether a rule speaks of one day: {@code Dec 25}, {@code easter}. */
    static boolean isDay(DateRange range) {
        DateWithOffset start = range.getStartDate();
        boolean named = start.getDay() != DateWithOffset.UNDEFINED_MONTH_DAY || start.getVarDate() != null;
        return range.getEndDate() == null && named;
    }

    static boolean isNearby(int dayOffset) {
        return Math.abs(dayOffset) <= MAX_OFFSET;
    }

    @Override
    public boolean matches(LocalDate date, Holidays holidays) {
        if (!start.undefinedYear()) {
            return containsFrom(start.getYear(), date);
        }
        return containsFrom(date.getYear(), date) || containsFrom(date.getYear() - 1, date);
    }

    private boolean containsFrom(int year, LocalDate date) {
        LocalDate first = resolve(start, year, start.getMonth(), false);
        if (date.isBefore(first)) {
            return false;
        }
        Month lastMonth = end.getMonth() == null ? start.getMonth() : end.getMonth();
        LocalDate last = resolve(end, end.undefinedYear() ? year : end.getYear(), lastMonth, true);
        if (last.isBefore(first) && end.undefinedYear()) {
            last = resolve(end, year + 1, lastMonth, true);
        }
        return !date.isAfter(last);
    }

    private static LocalDate resolve(DateWithOffset date, int year, @Nullable Month month, boolean isEnd) {
        LocalDate day = base(date, year, month, isEnd);
        if (date.getWeekDayOffset() != null) {
            DayOfWeek weekday = dayOfWeek(date.getWeekDayOffset());
            boolean later = date.isWeekDayOffsetPositive();
            day = day.with(later ? TemporalAdjusters.next(weekday) : TemporalAdjusters.previous(weekday));
        }
        return day.plusDays(date.getDayOffset());
    }

    private static LocalDate base(DateWithOffset date, int year, @Nullable Month month, boolean isEnd) {
        if (date.getVarDate() != null || month == null) {
            return Holidays.easter(year);
        }
        YearMonth yearMonth = YearMonth.of(year, MONTHS.indexOf(month) + 1);
        if (date.getNthWeekDay() != null) {
            return yearMonth
                    .atDay(1)
                    .with(TemporalAdjusters.dayOfWeekInMonth(date.getNth(), dayOfWeek(date.getNthWeekDay())));
        }
        if (date.getDay() != DateWithOffset.UNDEFINED_MONTH_DAY) {
            return yearMonth.atDay(Math.min(date.getDay(), yearMonth.lengthOfMonth()));
        }
        return isEnd ? yearMonth.atEndOfMonth() : yearMonth.atDay(1);
    }

    static DayOfWeek dayOfWeek(WeekDay weekday) {
        return DayOfWeek.of(WEEKDAYS.indexOf(weekday) + 1);
    }
}
