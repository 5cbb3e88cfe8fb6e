package org.entraidants.directory.national;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.entraidants.platform.privacy.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a file, said so that its producer can mend it.
 *
 * @param line where the record starts, counting from 1; 0 for the file as a whole
 * @param field the name of the column; null for the record or the file as a whole
 * @param value what was written, cut to 120 characters
 * @param args what the message needs besides the value
 * @param suggestion what was probably meant; null when nothing is near
 */
public record Problem(
        int line,
        @Nullable String field,
        String value,
        Code code,
        List<String> args,
        @Nullable String suggestion) {
    private static final int LONGEST_VALUE = 120;
    private static final String BUNDLE = "org.entraidants.directory.national.problems";

    public enum Severity {
        /** The line, or the file, is left out. */
        REFUSED,
        /** A hand has changed the field since: the hand's value is kept. */
        CONFLICT,
        /** The line is taken in; something should be mended. */
        WARNING,
        /** Good to know. */
        INFO
    }

    public enum Code {
        EMPTY_FILE(Severity.REFUSED),
        BINARY(Severity.REFUSED),
        SPREADSHEET(Severity.REFUSED),
        WEB_PAGE(Severity.REFUSED),
        JSON(Severity.REFUSED),
        MISSING_COLUMNS(Severity.REFUSED),
        DUPLICATED_COLUMN(Severity.REFUSED),
        BROKEN_OFF(Severity.REFUSED),
        ENCODING_GUESSED(Severity.WARNING),
        ENCODING_MIXED(Severity.WARNING),
        UNKNOWN_COLUMN(Severity.WARNING),
        OPTIONAL_COLUMNS_MISSING(Severity.INFO),
        VERSION_0(Severity.INFO),
        CELL_COUNT(Severity.REFUSED),
        UNCLOSED_QUOTE(Severity.REFUSED),
        REQUIRED(Severity.REFUSED),
        TOO_LONG(Severity.REFUSED),
        NUL(Severity.REFUSED),
        DUPLICATE_ID(Severity.REFUSED),
        PIVOT(Severity.REFUSED),
        PIVOT_DAMAGED(Severity.REFUSED),
        POSTCODE(Severity.REFUSED),
        DATE(Severity.REFUSED),
        DATE_FUTURE(Severity.REFUSED),
        DATE_OLD(Severity.WARNING),
        DATE_MENDED(Severity.WARNING),
        PIVOT_CHECKSUM(Severity.WARNING),
        PIVOT_UNUSUAL(Severity.WARNING),
        ZERO_MENDED(Severity.WARNING),
        NUMBER_DAMAGED(Severity.WARNING),
        INSEE_CODE(Severity.WARNING),
        COORDINATE(Severity.WARNING),
        COORDINATE_COMMA(Severity.WARNING),
        COORDINATES_ZERO(Severity.WARNING),
        COORDINATES_LAMBERT(Severity.WARNING),
        COORDINATES_ALONE(Severity.WARNING),
        PHONE(Severity.WARNING),
        PHONE_EXTRA(Severity.WARNING),
        EMAIL(Severity.WARNING),
        EMAIL_ACCENTED(Severity.WARNING),
        URL(Severity.WARNING),
        SUMMARY_LONG(Severity.WARNING),
        UNKNOWN_TERM(Severity.WARNING),
        LABEL_MOVED(Severity.WARNING),
        ODD_CHARACTERS(Severity.WARNING),
        INVISIBLE_CHARACTERS(Severity.WARNING),
        UNREADABLE_CHARACTERS(Severity.WARNING),
        FORMULA(Severity.WARNING),
        HTML(Severity.WARNING),
        PERSONAL_DATA(Severity.REFUSED),
        CONFLICT(Severity.CONFLICT),
        NOT_LOCATED(Severity.WARNING),
        HOURS_SYNTAX(Severity.WARNING),
        HOURS_TIME_POINT_WITHOUT_END(Severity.WARNING),
        HOURS_UNSUPPORTED(Severity.WARNING),
        HOURS_EMPTY_RANGE(Severity.WARNING),
        HOURS_LOOSE_SPELLING(Severity.INFO);

        private final Severity severity;

        Code(Severity severity) {
            this.severity = severity;
        }

        public Severity severity() {
            return severity;
        }
    }

    public Problem {
        if (value.length() > LONGEST_VALUE) {
            value = value.substring(0, LONGEST_VALUE - 1) + "…";
        }
        args = List.copyOf(args);
    }

    static Problem ofFile(Code code, String... args) {
        return new Problem(0, null, "", code, List.of(args), null);
    }

    public Severity severity() {
        return code.severity();
    }

    boolean refuses() {
        return severity() == Severity.REFUSED;
    }

    /** What is wrong and how to mend it, in French or else in English, with the column but without the line. */
    public String message(Locale locale) {
        var bundle = ResourceBundle.getBundle(
                BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        var message = sentence(bundle, code.name());
        if (suggestion != null) {
            message += " " + sentence(bundle, "SUGGESTION");
        }
        return field == null ? message : MessageFormat.format(bundle.getString("IN_COLUMN"), field, message);
    }

    /** Every pattern knows {0} value, {1} suggestion, {2} and following: the arguments. */
    private String sentence(ResourceBundle bundle, String key) {
        var all = new Object[2 + args.size()];
        all[0] = value;
        all[1] = suggestion;
        System.arraycopy(args.toArray(), 0, all, 2, args.size());
        if (code == Code.PERSONAL_DATA) {
            all[2] = explained(args.get(0), bundle.getLocale());
        }
        return new MessageFormat(bundle.getString(key), bundle.getLocale()).format(all);
    }

    private static String explained(String kind, Locale locale) {
        return Arrays.stream(Kind.values())
                .filter(known -> known.name().equals(kind))
                .map(known -> known.explanation(locale))
                .findFirst()
                .orElse(kind);
    }
}
