package org.entraidants.platform.file;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.InflaterInputStream;

/** Tells a PDF whose few bytes unfold without end, before anybody unfolds it. */
final class Inflation {
    private static final String STREAM = "stream";
    private static final int ZLIB = 0x78;
    private static final int DEEPEST = 3;
    private static final int BUFFER = 64 << 10;
    private static final long MOST_OF_ONE = 96L << 20;
    private static final long MOST_OF_ALL = 1L << 30;

    private Inflation() {}

    static boolean isBeyondMeasure(byte[] pdf) {
        String text = new String(pdf, StandardCharsets.ISO_8859_1);
        long all = 0;
        for (int at = text.indexOf(STREAM); at >= 0; at = text.indexOf(STREAM, at + 1)) {
            int from = at + STREAM.length();
            while (from < pdf.length && (pdf[from] == '\r' || pdf[from] == '\n')) {
                from++;
            }
            long one = 1;
            for (int depth = 1; depth <= DEEPEST && one > 0; depth++) {
                one = unfolded(new ByteArrayInputStream(pdf, from, pdf.length - from), depth);
                all += one;
                if (one > MOST_OF_ONE || all > MOST_OF_ALL) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How much comes out of what is packed so many times; 0 when it is not. */
    private static long unfolded(InputStream packed, int depth) {
        long count = 0;
        try {
            InputStream out = packed;
            for (int i = 0; i < depth; i++) {
                out = new BufferedInputStream(out, BUFFER);
                out.mark(1);
                if (out.read() != ZLIB) {
                    return 0;
                }
                out.reset();
                out = new InflaterInputStream(out);
            }
            var buffer = new byte[BUFFER];
            for (int read = out.read(buffer); read > 0 && count <= MOST_OF_ONE; read = out.read(buffer)) {
                count += read;
            }
        } catch (IOException notPacked) {
            // What came out before counts.
        }
        return count;
    }
}
