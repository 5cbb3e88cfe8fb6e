package org.entraidants.platform.privacy;

/**
 * The letters and digits that follow a place of the text, separators left out, but not forgotten: how a number is cut
 * into groups tells it from a telephone number or an amount.
 */
final class Window {

    private static final int SIZE = 34;
    private static final int LONGEST_GAP = 3;

    private final FoldedText text;
    private final char[] chars = new char[SIZE];
    private final int[] places = new int[SIZE];
    private int size;
    private long gaps;

    Window(FoldedText text) {
        this.text = text;
    }

    /** A set of places where a number may be cut; place n is before its character n. */
    static long gapsAt(int... places) {
        long gaps = 0;
        for (int place : places) {
            gaps |= 1L << place;
        }
        return gaps;
    }

    void open(int start) {
        size = 0;
        gaps = 0;
        int next = start;
        while (size < SIZE && text.isWord(next)) {
            places[size] = next;
            chars[size++] = text.at(next++);
            if (!text.isWord(next) && size < SIZE) {
                gaps |= 1L << size;
                next = afterGap(next);
            }
        }
    }

    boolean holdsDigit() {
        for (int i = 0; i < size; i++) {
            if (chars[i] <= '9') {
                return true;
            }
        }
        return false;
    }

    int start() {
        return places[0];
    }

    int end(int length) {
        return places[length - 1] + 1;
    }

    String value(int length) {
        return new String(chars, 0, length);
    }

    /** Whether there are so many characters and the last one ends a group. */
    boolean closesAt(int length) {
        return length <= size && !text.isWord(end(length));
    }

    boolean isCutOnlyAt(long allowed, int length) {
        long inside = (1L << length) - 1;
        return (gaps & inside & ~allowed) == 0;
    }

    boolean followsPlus() {
        return text.at(start() - 1) == '+';
    }

    boolean followsNumber() {
        int before = start() - 1;
        while (start() - before <= LONGEST_GAP && isSeparator(text.at(before))) {
            before--;
        }
        return text.isDigit(before);
    }

    /** Whether no other group of digits stands beside. */
    boolean isAlone(int length) {
        return !followsNumber() && !text.isDigit(afterGap(end(length)));
    }

    /** Whether it is cut as an amount is: three digits in every group but the first. */
    boolean isCutInThousands(int length) {
        long thousands = 0;
        for (int place = length - 3; place > 0; place -= 3) {
            thousands |= 1L << place;
        }
        return (gaps & ((1L << length) - 1)) == thousands;
    }

    /** The place after a gap: a few separators, or one line break; the same place when there is none. */
    private int afterGap(int place) {
        int next = place;
        while (next - place < LONGEST_GAP && isSeparator(text.at(next))) {
            next++;
        }
        if (next > place) {
            return next;
        }
        int lineBreak = text.at(place) == '\r' ? place + 1 : place;
        return text.at(lineBreak) == '\n' ? lineBreak + 1 : place;
    }

    private static boolean isSeparator(char c) {
        return c == ' ' || c == '.' || c == '-' || c == '/' || c == '_';
    }
}
