package org.entraidants.directory.hours;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One day of a table of hours.
 *
 * @param intervals in their order, under the day on which they begin; none when the place is closed
 * @param schoolBreak the name of the school holidays, of hours that depend on them
 * @param awaitsSchool whether the hours depend on school holidays of which nothing is known
 * @param message what was announced for this day, or why it is closed
 */
public record DayHours(
        LocalDate date,
        List<Interval> intervals,
        @Nullable Holiday holiday,
        @Nullable String schoolBreak,
        boolean awaitsSchool,
        @Nullable String message) {

    public DayHours {
        intervals = List.copyOf(intervals);
    }

    public boolean isClosed() {
        return intervals.isEmpty();
    }
}
