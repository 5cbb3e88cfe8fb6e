package org.entraidants.directory.national;

import java.nio.charset.Charset;

/** Blanks of all kinds, and characters that nobody sees or wants. */
final class Characters {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private Characters() {}

    static boolean hasInvisible(String text) {
        for (var i = 0; i < text.length(); i++) {
            if (isInvisible(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInvisible(int c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r')
                || (c >= 0x7F && c <= 0x9F)
                || (c >= 0x202A && c <= 0x202E)
                || (c >= 0x2066 && c <= 0x2069)
                || c == 0x200B
                || c == 0xFEFF;
    }

    // The codes 80 to 9F are nearly always windows-1252 punctuation (’ œ …) that somebody read as Latin-1.
    static String visible(String text) {
        var clean = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c >= 0x80 && c <= 0x9F) {
                clean.append(new String(new byte[] {(byte) c}, WINDOWS_1252).replace("\uFFFD", ""));
            } else if (!isInvisible(c)) {
                clean.append(c);
            }
        }
        return clean.toString();
    }

    static boolean isBlank(String text) {
        return text.chars().allMatch(Characters::isBlank);
    }

    static String strip(String text) {
        var start = 0;
        var end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
}
