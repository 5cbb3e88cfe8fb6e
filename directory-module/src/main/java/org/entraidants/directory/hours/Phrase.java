package org.entraidants.directory.hours;

import java.util.List;

/**
 * A part of a rule of opening hours, to be put into words.
 *
 * @param values what the kind says it holds
 */
public record Phrase(Kind kind, List<Object> values) {
    /** What a part is about. */
    public enum Kind {
        /** No value. */
        ODD_WEEKS,
        /** No value. */
        EVEN_WEEKS,
        /** A {@code Month}. */
        MONTH,
        /** Two {@code Month}s, both included. */
        MONTHS,
        /** Two {@code MonthDay}s, both included, maybe the same. */
        DATES,
        /** A {@code DayOfWeek}. */
        DAY,
        /** Two {@code DayOfWeek}s, both included. */
        DAYS,
        /** A {@code DayOfWeek} and which one of the month, -1 for the last. */
        NTH,
        /** Public holidays; no value. */
        HOLIDAYS,
        /** Two {@code LocalTime}s, midnight for the end of the day. */
        TIMES,
        /** A {@code LocalTime}. */
        FROM,
        /** No value. */
        CLOSED,
        /** Words of the author. */
        COMMENT,
        /** A whole rule that we have no words for, as it is written. */
        RAW
    }

    public Phrase {
        values = List.copyOf(values);
    }

    Phrase(Kind kind, Object... values) {
        this(kind, List.of(values));
    }

    /** What a text says, rule by rule; nothing for a blank one. */
    public static List<List<Phrase>> of(String text) {
        return PhraseReader.read(text);
    }
}
