package org.entraidants.platform.privacy;

import java.text.Normalizer;

/** What a code point becomes in a {@link FoldedText}. */
final class Folding {

    /** Stands for characters that leave no trace: zero-width ones, combining marks, soft hyphens. */
    static final char NOTHING = '\0';

    private static final char OTHER = '\uFFFD';
    private static final char[] BASIC_PLANE = new char[0x10000];

    static {
        for (int codePoint = 0; codePoint < BASIC_PLANE.length; codePoint++) {
            BASIC_PLANE[codePoint] = fold(codePoint);
        }
    }

    private Folding() {}

    static char of(int codePoint) {
        return codePoint < BASIC_PLANE.length ? BASIC_PLANE[codePoint] : fold(codePoint);
    }

    private static char fold(int codePoint) {
        return switch (codePoint) {
            case '\t' -> ' ';
            case 0x85, 0x2028, 0x2029 -> '\n';
            case 0x2212 -> '-';
            case 0xB7, 0x2022, 0x2219 -> '.';
            case 0x2044, 0x2215 -> '/';
            case '`', 0xB4, 0x2BC, 0x2018, 0x2019 -> '\'';
            case 0xAB, 0xBB, 0x201C, 0x201D, 0x201E -> '"';
            default -> foldByType(codePoint);
        };
    }

    private static char foldByType(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> NOTHING;
            case Character.SPACE_SEPARATOR -> ' ';
            case Character.DASH_PUNCTUATION -> '-';
            case Character.DECIMAL_DIGIT_NUMBER -> Character.forDigit(Character.digit(codePoint, 10), 10);
            // A superscript is a note's mark: read as a digit, it would hide the number it follows.
            case Character.OTHER_NUMBER, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> OTHER;
            default -> base(codePoint);
        };
    }

    private static char base(int codePoint) {
        if (codePoint < 0x80) {
            return (char) Character.toLowerCase(codePoint);
        }
        var decomposed = Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKD);
        boolean oneLetter = decomposed.codePoints().skip(1).allMatch(Folding::isMark);
        int first = Character.toLowerCase(oneLetter ? decomposed.codePointAt(0) : codePoint);
        return Character.isBmpCodePoint(first) ? (char) first : OTHER;
    }

    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }
}
