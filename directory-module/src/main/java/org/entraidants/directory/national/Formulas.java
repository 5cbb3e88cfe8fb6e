package org.entraidants.directory.national;

import java.util.regex.Pattern;

/** Cells that a spreadsheet would run as a formula, and the apostrophe that stops it. */
public final class Formulas {
    private static final Pattern FORMULA = Pattern.compile("[=@\t\r].*|[+-](?![\\d\\h().,]*\\d\\z).*", Pattern.DOTALL);
    private static final Pattern NEEDS_GUARD = Pattern.compile("'*(?:" + FORMULA.pattern() + ")", Pattern.DOTALL);

    private Formulas() {}

    static boolean isFormula(String cell) {
        return startsLike(cell, "=@+-\t\r") && FORMULA.matcher(cell).matches();
    }

    /** The cell, with one more apostrophe when it is a formula or a guarded one, so that reading gives it back. */
    static String guarded(String cell) {
        return needsGuard(cell) ? "'" + cell : cell;
    }

    /** A cell without the apostrophe that keeps a spreadsheet from running it. */
    public static String unguarded(String cell) {
        return cell.startsWith("'") && needsGuard(cell) ? cell.substring(1) : cell;
    }

    private static boolean needsGuard(String cell) {
        return startsLike(cell, "'=@+-\t\r") && NEEDS_GUARD.matcher(cell).matches();
    }

    private static boolean startsLike(String cell, String characters) {
        return !cell.isEmpty() && characters.indexOf(cell.charAt(0)) >= 0;
    }
}
