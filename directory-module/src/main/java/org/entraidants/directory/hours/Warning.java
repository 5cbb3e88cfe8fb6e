package org.entraidants.directory.hours;

/**
 * A remark on a text of opening hours, for the form in which it is typed.
 *
 * @param position 0-based index in the text
 * @param near the words found there, possibly empty
 */
public record Warning(Kind kind, int position, String near) {

    public enum Kind {
        /** The text does not follow the syntax: not understood. */
        SYNTAX,
        /** A time without an end ({@code Tu 12:30}): not understood. */
        TIME_POINT_WITHOUT_END,
        /** Right, but beyond what we evaluate (sunrise): not understood. */
        UNSUPPORTED,
        /** A range that ends when it begins ({@code We 14:00-14:00}): understood as no time at all. */
        EMPTY_RANGE,
        /** Understood although it is not written as the syntax wants it ({@code 9h30-12h00}, {@code Aug 1}). */
        LOOSE_SPELLING
    }
}
