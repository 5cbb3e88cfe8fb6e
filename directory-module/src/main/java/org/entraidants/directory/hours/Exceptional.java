package org.entraidants.directory.hours;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a place announces for some days.
 *
 * @param to the last day, included
 * @param hours the hours that hold instead of the usual ones; present when the kind is {@code HOURS}, and only then
 * @param message words for the visitors
 */
public record Exceptional(
        LocalDate from,
        LocalDate to,
        Kind kind,
        @Nullable OpeningHours hours,
        @Nullable String message) {

    public enum Kind {
        CLOSURE,
        HOURS,
        /** Changes nothing of the hours. */
        MESSAGE
    }

    public Exceptional {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("Ends before it begins: " + from + ", " + to);
        }
        if ((kind == Kind.HOURS) != (hours != null)) {
            throw new IllegalArgumentException("Hours belong to the kind HOURS, not to " + kind);
        }
    }

    public static Exceptional closure(LocalDate from, LocalDate to, @Nullable String message) {
        return new Exceptional(from, to, Kind.CLOSURE, null, message);
    }

    public static Exceptional hours(LocalDate from, LocalDate to, OpeningHours hours, @Nullable String message) {
        return new Exceptional(from, to, Kind.HOURS, hours, message);
    }

    public static Exceptional message(LocalDate from, LocalDate to, String message) {
        return new Exceptional(from, to, Kind.MESSAGE, null, message);
    }

    boolean covers(LocalDate date) {
        return !date.isBefore(from) && !date.isAfter(to);
    }

    DayPlan planOn(LocalDate date, Holidays holidays) {
        return hours == null ? DayPlan.of(Segment.wholeDay(Status.CLOSED, message)) : hours.planOn(date, holidays);
    }
}
