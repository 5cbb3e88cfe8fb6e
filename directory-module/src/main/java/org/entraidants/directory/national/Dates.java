package org.entraidants.directory.national;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.entraidants.directory.national.Problem.Code;
import org.jspecify.annotations.Nullable;

/** The day a place was last checked. */
final class Dates {
    private static final LocalDate OLDEST = LocalDate.of(2000, 1, 1);
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");
    private static final Pattern ISO_WITH_TIME = Pattern.compile(
            "(\\d{4})-(\\d\\d)-(\\d\\d)[T ]\\d\\d:\\d\\d(?::\\d\\d(?:\\.\\d+)?)?(?:Z|[+-]\\d\\d:?\\d\\d)?");
    private static final Pattern FRENCH = Pattern.compile("(\\d\\d?)/(\\d\\d?)/(\\d{4})");

    private Dates() {}

    /** The date of the row; when there is no usable one the row is refused and the date means nothing. */
    static LocalDate updatedOn(Row row, LocalDate today) {
        var written = row.required(Field.UPDATED_ON);
        var date = written.isEmpty() ? today : parse(row, written);
        if (date == null) {
            row.report(Code.DATE, Field.UPDATED_ON, written);
            return today;
        }
        // It is already tomorrow in Nouméa.
        if (date.isAfter(today.plusDays(1))) {
            row.report(Code.DATE_FUTURE, Field.UPDATED_ON, written);
        } else if (date.isBefore(OLDEST)) {
            row.report(Code.DATE_OLD, Field.UPDATED_ON, written);
        }
        return date;
    }

    private static @Nullable LocalDate parse(Row row, String written) {
        var iso = ISO.matcher(written);
        if (iso.matches()) {
            return date(iso, 1, 2, 3);
        }
        var timed = ISO_WITH_TIME.matcher(written);
        var french = FRENCH.matcher(written);
        LocalDate date = null;
        if (timed.matches()) {
            date = date(timed, 1, 2, 3);
        } else if (french.matches()) {
            date = date(french, 3, 2, 1);
        }
        if (date != null) {
            row.report(Code.DATE_MENDED, Field.UPDATED_ON, written, date.toString());
        }
        return date;
    }

    private static @Nullable LocalDate date(MatchResult match, int year, int month, int day) {
        try {
            return LocalDate.of(number(match, year), number(match, month), number(match, day));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
