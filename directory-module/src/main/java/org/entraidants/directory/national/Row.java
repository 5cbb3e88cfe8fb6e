package org.entraidants.directory.national;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.entraidants.directory.national.Problem.Code;
import org.jspecify.annotations.Nullable;

/** One record under examination: gives its cells cleaned, gathers what is wrong and what is not understood. */
final class Row {
    private static final int LONGEST_UNKNOWN = 10_000;
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!]");

    private final int line;
    private final List<String> raw;
    private final Columns columns;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, List<String>> unknown = new TreeMap<>();

    Row(int line, List<String> raw, Columns columns) {
        this.line = line;
        this.raw = raw;
        this.columns = columns;
        columns.others().forEach((index, name) -> {
            var value = clean(name, Formulas.unguarded(raw.get(index)));
            if (value.length() > LONGEST_UNKNOWN) {
                report(Code.TOO_LONG, name, value, null, value.length() + "", LONGEST_UNKNOWN + "");
            } else if (!Characters.isBlank(value)) {
                keep(name, value);
            }
        });
    }

    List<Problem> problems() {
        return problems;
    }

    Map<String, List<String>> unknown() {
        return unknown;
    }

    boolean refused() {
        return problems.stream().anyMatch(Problem::refuses);
    }

    /** The cell of the field without surrounding blanks (unless free text is kept verbatim), or null when blank. */
    @Nullable
    String text(Field field) {
        var index = columns.indexOf(field);
        if (index < 0 || raw.get(index).isEmpty()) {
            return null;
        }
        var written = clean(field.column(), Formulas.unguarded(raw.get(index)));
        if (Characters.isBlank(written)) {
            return null;
        }
        if (written.length() > field.maxLength()) {
            report(Code.TOO_LONG, field, written, written.length() + "", field.maxLength() + "");
        }
        if (field.freeText()) {
            warnOfCode(field, written);
        }
        return field.verbatim() ? written : Characters.strip(written);
    }

    /** The cell of the field, which must not be blank; "" when it is, and the row is refused. */
    String required(Field field) {
        var text = text(field);
        if (text == null) {
            report(Code.REQUIRED, field, "");
            return "";
        }
        return text;
    }

    /** The cell of a column that was split in version 1, or null when blank. */
    @Nullable
    String text(String oldColumn) {
        var index = columns.indexOf(oldColumn);
        var written = index < 0 ? "" : clean(oldColumn, Formulas.unguarded(raw.get(index)));
        return Characters.isBlank(written) ? null : Characters.strip(written);
    }

    void report(Code code, Field field, String value, String... args) {
        report(code, field.column(), value, null, args);
    }

    void report(Code code, String column, String value, @Nullable String suggestion, String... args) {
        problems.add(new Problem(line, column, value, code, List.of(args), suggestion));
    }

    /** Reports a value that is left out of its field, and keeps it aside. */
    void setAside(Code code, Field field, String value, @Nullable String suggestion) {
        report(code, field.column(), value, suggestion);
        keep(field.column(), value);
    }

    void keep(String column, String value) {
        unknown.computeIfAbsent(column, key -> new ArrayList<>()).add(value);
    }

    private void warnOfCode(Field field, String text) {
        if (Formulas.isFormula(text)) {
            report(Code.FORMULA, field, text);
        }
        if (text.indexOf('<') >= 0 && TAG.matcher(text).find()) {
            report(Code.HTML, field, text);
        }
    }

    private String clean(String column, String text) {
        var clean = text;
        if (Characters.hasInvisible(text)) {
            clean = Characters.visible(text);
            report(text.indexOf('\0') >= 0 ? Code.NUL : Code.INVISIBLE_CHARACTERS, column, clean, null);
        }
        if (clean.indexOf('\uFFFD') >= 0) {
            report(Code.UNREADABLE_CHARACTERS, column, clean, null);
        }
        return clean;
    }
}
