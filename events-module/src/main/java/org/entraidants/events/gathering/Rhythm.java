package org.entraidants.events.gathering;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** How often something is repeated. */
public enum Rhythm {
    WEEKLY {
        @Override
        LocalDate after(LocalDate first, int times) {
            return first.plusWeeks(times);
        }
    },
    FORTNIGHTLY {
        @Override
        LocalDate after(LocalDate first, int times) {
            return first.plusWeeks(2L * times);
        }
    },
    /** On the same weekday of the month: the second Tuesday. */
    MONTHLY {
        @Override
        LocalDate after(LocalDate first, int times) {
            return sameWeekday(first, times);
        }
    },
    QUARTERLY {
        @Override
        LocalDate after(LocalDate first, int times) {
            return sameWeekday(first, 3 * times);
        }
    };

    /** How often at most. */
    public static final int MOST = 30;

    abstract LocalDate after(LocalDate first, int times);

    /** The days that come after the first. */
    List<LocalDate> days(LocalDate first, int times) {
        return IntStream.rangeClosed(1, Math.min(times, MOST))
                .mapToObj(number -> after(first, number))
                .toList();
    }

    /** The fifth one is the last, where there is no fifth. */
    private static LocalDate sameWeekday(LocalDate first, int months) {
        int which = (first.getDayOfMonth() - 1) / 7 + 1;
        LocalDate month = first.withDayOfMonth(1).plusMonths(months);
        LocalDate day = month.with(TemporalAdjusters.dayOfWeekInMonth(which, first.getDayOfWeek()));
        return day.getMonth() == month.getMonth()
                ? day
                : month.with(TemporalAdjusters.lastInMonth(first.getDayOfWeek()));
    }
}
