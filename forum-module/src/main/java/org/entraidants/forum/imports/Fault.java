package org.entraidants.forum.imports;

/**
 * What is wrong with a row or with the whole file, without what stands there.
 *
 * @param line 0 for the file as a whole
 * @param field the column, empty for the row as a whole
 * @param detail a kind of personal data, a number; empty for none
 * @param suggestion the nearest value that would do, empty for none
 */
record Fault(long line, Severity severity, String field, Code code, String detail, String suggestion) {
    /** What becomes of the row. */
    enum Severity {
        REFUSED,
        WARNING
    }

    /** What is wrong. */
    enum Code {
        UNREADABLE,
        NO_ID_COLUMN,
        UNKNOWN_COLUMN,
        ENCODING,
        BROKEN_OFF,
        CELL_COUNT,
        MISSING,
        TOO_LONG,
        UNKNOWN_VALUE,
        BAD_ID,
        TWICE,
        NO_TOPIC,
        DATE,
        HTML,
        UNKNOWN_AUTHOR,
        PERSONAL_DATA
    }

    static Fault refused(long line, String field, Code code) {
        return new Fault(line, Severity.REFUSED, field, code, "", "");
    }

    static Fault warning(long line, String field, Code code) {
        return new Fault(line, Severity.WARNING, field, code, "", "");
    }

    Fault detailed(String what) {
        return new Fault(line, severity, field, code, what, suggestion);
    }

    Fault suggesting(String what) {
        return new Fault(line, severity, field, code, detail, what);
    }

    boolean refuses() {
        return severity == Severity.REFUSED;
    }
}
