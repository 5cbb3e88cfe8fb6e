package org.entraidants.platform.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Compares two texts line by line, then word by word where lines differ. */
final class Comparison {
    private static final Pattern LINES = Pattern.compile("[^\\n]*\\n|[^\\n]+");
    private static final Pattern WORDS =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]++|\\n|[^\\S\\n]++|[^\\s\\p{L}\\p{M}\\p{N}]");

    /** Above it, the time that two different texts take would be felt. */
    private static final int MOST_UNITS = 4_000;

    private Comparison() {}

    static List<Piece> of(String before, String after) {
        var pieces = new ArrayList<Piece>();
        for (Piece lines : by(LINES, new Piece(before, after))) {
            pieces.addAll(lines.isReplaced() ? by(WORDS, lines) : List.of(lines));
        }
        return readable(pieces);
    }

    private static List<Piece> by(Pattern unit, Piece whole) {
        List<String> before = units(unit, whole.removed());
        List<String> after = units(unit, whole.added());
        if (before.size() + after.size() > MOST_UNITS) {
            return List.of(whole);
        }
        return DiffUtils.diff(before, after, true).getDeltas().stream()
                .map(Comparison::piece)
                .toList();
    }

    private static List<String> units(Pattern unit, String text) {
        return unit.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Piece piece(AbstractDelta<String> delta) {
        return new Piece(
                String.join("", delta.getSource().getLines()),
                String.join("", delta.getTarget().getLines()));
    }

    /** Words that were replaced one after the other are read together, with what is between them. */
    private static List<Piece> readable(List<Piece> pieces) {
        var merged = new ArrayList<Piece>();
        for (Piece piece : pieces) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).isKept() == piece.isKept()) {
                merged.set(last, merged.get(last).and(piece));
            } else if (last >= 1 && isOnlyBetween(merged.get(last - 1), merged.get(last), piece)) {
                Piece between = merged.remove(last);
                merged.set(last - 1, merged.get(last - 1).and(between).and(piece));
            } else {
                merged.add(piece);
            }
        }
        return merged;
    }

    private static boolean isOnlyBetween(Piece before, Piece between, Piece after) {
        return before.isReplaced() && between.isKept() && between.holdsNoWord() && after.isReplaced();
    }
}
