package org.entraidants.platform.text;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.Collections;
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
        for (Piece lines : by(LINES, new Piece(withPlainEnds(before), withPlainEnds(after)))) {
            pieces.addAll(lines.isReplaced() ? by(WORDS, lines) : List.of(lines));
        }
        return readable(pieces);
    }

    /** Browsers send another end of line than programs. */
    private static String withPlainEnds(String text) {
        return text.replace("\r\n", "\n");
    }

    /** Compares what lies between the common beginning and the common end of two texts. */
    private static List<Piece> by(Pattern unit, Piece whole) {
        List<String> before = units(unit, whole.removed());
        List<String> after = units(unit, whole.added());
        int start = alike(before, after);
        int end = alike(reversed(before, start), reversed(after, start));
        var pieces = new ArrayList<Piece>();
        pieces.add(piece(before.subList(0, start), after.subList(0, start)));
        pieces.addAll(between(before.subList(start, before.size() - end), after.subList(start, after.size() - end)));
        pieces.add(piece(
                before.subList(before.size() - end, before.size()), after.subList(after.size() - end, after.size())));
        return pieces;
    }

    private static List<Piece> between(List<String> before, List<String> after) {
        if (before.size() + after.size() > MOST_UNITS) {
            return List.of(piece(before, after));
        }
        return DiffUtils.diff(before, after, true).getDeltas().stream()
                .map(delta ->
                        piece(delta.getSource().getLines(), delta.getTarget().getLines()))
                .toList();
    }

    /** How many units two texts have in common before they part. */
    private static int alike(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int alike = 0;
        while (alike < most && before.get(alike).equals(after.get(alike))) {
            alike++;
        }
        return alike;
    }

    private static List<String> reversed(List<String> units, int from) {
        var reversed = new ArrayList<>(units.subList(from, units.size()));
        Collections.reverse(reversed);
        return reversed;
    }

    private static List<String> units(Pattern unit, String text) {
        return unit.matcher(text).results().map(MatchResult::group).toList();
    }

    private static Piece piece(List<String> before, List<String> after) {
        return new Piece(String.join("", before), String.join("", after));
    }

    /** Words that were replaced one after the other are read together, with what is between them. */
    private static List<Piece> readable(List<Piece> pieces) {
        var merged = new ArrayList<Piece>();
        for (Piece piece : pieces) {
            if (piece.isEmpty()) {
                continue;
            }
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
