package org.entraidants.directory.national;

import java.io.IOException;
import java.io.Reader;
import org.entraidants.directory.national.Problem.Code;
import org.jspecify.annotations.Nullable;

/** Looks at the first characters of a file: is it a CSV at all, and what separates its cells? */
public final class Sniff {
    private static final int LENGTH = 1 << 16;

    private final String start;

    /** Reads the beginning of a file; does not close the reader. */
    public Sniff(Reader reader) throws IOException {
        var chars = new char[LENGTH];
        var length = 0;
        for (int read; length < LENGTH && (read = reader.read(chars, length, LENGTH - length)) >= 0; ) {
            length += read;
        }
        start = new String(chars, 0, length).stripLeading();
    }

    /** Why it is no CSV, null when it may be one. */
    public @Nullable Code notCsv() {
        if (start.isEmpty()) {
            return Code.EMPTY_FILE;
        }
        if (start.startsWith("PK\u0003\u0004") || start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Code.SPREADSHEET;
        }
        if (header().indexOf('\0') >= 0 || start.startsWith("%PDF") || isGzip()) {
            return Code.BINARY;
        }
        return switch (start.charAt(0)) {
            case '<' -> Code.WEB_PAGE;
            case '{', '[' -> Code.JSON;
            default -> null;
        };
    }

    /** Comma, semicolon or tab. */
    public char separator() {
        var header = header();
        var best = ',';
        for (var candidate : new char[] {';', '\t'}) {
            best = count(header, candidate) > count(header, best) ? candidate : best;
        }
        return best;
    }

    private boolean isGzip() {
        return start.startsWith("\u001F\u2039") || start.startsWith("\u001F\uFFFD");
    }

    private String header() {
        var end = 0;
        while (end < start.length() && start.charAt(end) != '\n' && start.charAt(end) != '\r') {
            end++;
        }
        return start.substring(0, end);
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(c -> c == wanted).count();
    }
}
