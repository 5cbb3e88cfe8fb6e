package org.entraidants.newsletter.sending;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Text as a mail carries it (RFC 2045, 6.7): lines of 76 characters at most, all of them ASCII. */
final class QuotedPrintable {
    private static final int LONGEST = 72;
    private static final byte[] SOFT_BREAK = "=\r\n".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] BREAK = "\r\n".getBytes(StandardCharsets.US_ASCII);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private int column;

    private QuotedPrintable() {}

    /** A piece of text that begins a line; a soft break ends it, so that another piece may follow on a line of its own. */
    static byte[] of(String text) {
        var encoded = new QuotedPrintable();
        byte[] bytes = text.replaceAll("\\R", "\n").getBytes(StandardCharsets.UTF_8);
        try {
            for (int i = 0; i < bytes.length; i++) {
                boolean ends = i + 1 == bytes.length || bytes[i + 1] == '\n';
                encoded.add(bytes[i], ends);
            }
            encoded.out.write(SOFT_BREAK);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return encoded.out.toByteArray();
    }

    private void add(byte sign, boolean ends) throws IOException {
        if (sign == '\n') {
            out.write(BREAK);
            column = 0;
            return;
        }
        boolean blank = sign == ' ' || sign == '\t';
        boolean plain = (sign > ' ' && sign <= '~' && sign != '=') || (blank && !ends);
        int width = plain ? 1 : 3;
        if (column + width > LONGEST) {
            out.write(SOFT_BREAK);
            column = 0;
        }
        if (plain) {
            out.write(sign);
        } else {
            out.write(String.format("=%02X", sign & 0xFF).getBytes(StandardCharsets.US_ASCII));
        }
        column += width;
    }
}
