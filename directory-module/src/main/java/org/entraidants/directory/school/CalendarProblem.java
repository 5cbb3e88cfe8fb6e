package org.entraidants.directory.school;

/**
 * What is wrong with a calendar file; a page says it with the message {@code directory.school.problem.<kind>}.
 *
 * @param line 1 for the first of the file; 0 for the whole file
 * @param found the words that are wrong, as they stand there, at most 60 characters
 */
public record CalendarProblem(Kind kind, int line, String found) {
    private static final int LONGEST = 60;

    /** Sorts of problems. */
    public enum Kind {
        /** Neither a table that we know nor an iCalendar file. */
        FORMAT,
        /** A column is missing. */
        COLUMN,
        /** Not a date. */
        DATE,
        /** Ends before it begins, or lasts too long for holidays. */
        ORDER,
        /** A territory that we do not know. */
        ZONE,
        /** A line without a territory. */
        NO_ZONE,
        /** Holidays without a name. */
        NAME,
        /** Nothing in it that is a school holiday. */
        EMPTY,
        /** An event that does not end, or a line that cannot be read. */
        BROKEN,
        /** Larger than any calendar. */
        TOO_LARGE
    }

    public CalendarProblem {
        found = found.length() > LONGEST ? found.substring(0, LONGEST) : found;
    }
}
