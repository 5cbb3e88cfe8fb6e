package org.entraidants.directory.hours;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The school holidays of a place, as far as somebody has told them. Nothing is guessed: before the first school year, after
 * the last break, and where no break is known for longer than a school goes without one, it is not known whether there is
 * school.
 */
public final class SchoolHolidays {
    /** No calendar at all. */
    public static final SchoolHolidays UNKNOWN = new SchoolHolidays(List.of());

    private static final int LONGEST_WITHOUT_BREAK = 120;
    private static final int SEPTEMBER = 9;

    private final List<Break> breaks;

    private SchoolHolidays(List<Break> breaks) {
        this.breaks = breaks;
    }

    /**
     * Some days without school.
     *
     * @param to the last of them
     */
    public record Break(LocalDate from, LocalDate to, String name) {
        public Break {
            if (to.isBefore(from)) {
                throw new IllegalArgumentException("Ends before it begins: " + from + ", " + to);
            }
        }

        boolean covers(LocalDate date) {
            return !date.isBefore(from) && !date.isAfter(to);
        }
    }

    /** The breaks of a calendar, in any order. */
    public static SchoolHolidays of(List<Break> breaks) {
        return new SchoolHolidays(
                breaks.stream().sorted(Comparator.comparing(Break::from)).toList());
    }

    /** In their order. */
    public List<Break> breaks() {
        return breaks;
    }

    /** The break that this day belongs to; null on a day of school, and on one of which nothing is known. */
    public @Nullable Break on(LocalDate date) {
        return breaks.stream().filter(one -> one.covers(date)).findFirst().orElse(null);
    }

    /** Whether it is known of a day that there is school, or that there is none. */
    public boolean knows(LocalDate date) {
        LocalDate before = null;
        for (Break one : breaks) {
            if (date.isBefore(one.from)) {
                LocalDate since = before == null ? beginOfYear(one.from) : before;
                return !date.isBefore(since) && !one.from.isAfter(since.plusDays(LONGEST_WITHOUT_BREAK));
            }
            if (!date.isAfter(one.to)) {
                return true;
            }
            before = before == null || one.to.isAfter(before) ? one.to : before;
        }
        return false;
    }

    private static LocalDate beginOfYear(LocalDate date) {
        int year = date.getMonthValue() < SEPTEMBER ? date.getYear() - 1 : date.getYear();
        return LocalDate.of(year, SEPTEMBER, 1);
    }
}
