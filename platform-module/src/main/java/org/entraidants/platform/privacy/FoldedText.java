package org.entraidants.platform.privacy;

/**
 * A text made plain for recognition: lower case, no accents, ASCII digits and punctuation, no invisible characters; each
 * character knows where it stood in the original.
 */
final class FoldedText {

    private final String original;
    private final char[] chars;
    private final int[] origins;
    private int length;

    FoldedText(String original) {
        this.original = original;
        chars = new char[original.length()];
        origins = new int[original.length() + 1];
        int codePoint;
        for (int i = 0; i < original.length(); i += Character.charCount(codePoint)) {
            codePoint = original.codePointAt(i);
            char folded = Folding.of(codePoint);
            if (folded != Folding.NOTHING) {
                origins[length] = i;
                chars[length++] = folded;
            }
        }
        origins[length] = original.length();
    }

    int length() {
        return length;
    }

    /** The character at a place, or a line break outside the text. */
    char at(int index) {
        return index < 0 || index >= length ? '\n' : chars[index];
    }

    boolean isDigit(int index) {
        char c = at(index);
        return c >= '0' && c <= '9';
    }

    boolean isLetter(int index) {
        char c = at(index);
        return c >= 'a' && c <= 'z';
    }

    boolean isWord(int index) {
        return isDigit(index) || isLetter(index);
    }

    /** Whether the original has a capital letter here. */
    boolean isCapital(int index) {
        return isLetter(index) && Character.isUpperCase(original.codePointAt(origins[index]));
    }

    /** Whether the original has a letter here that is not one of the 26: é, or e and a combining accent. */
    boolean isAccented(int index) {
        return isLetter(index)
                && (original.codePointAt(origins[index]) >= 0x80 || origins[index + 1] - origins[index] > 1);
    }

    String slice(int start, int end) {
        int from = Math.max(0, start);
        return new String(chars, from, Math.min(end, length) - from);
    }

    /** A hit over folded characters, told in units of the original; invisible ones after the last go with it. */
    Hit hit(Kind kind, Severity severity, int start, int end) {
        return new Hit(kind, severity, origins[start], origins[end]);
    }
}
