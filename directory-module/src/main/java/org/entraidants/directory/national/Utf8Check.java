package org.entraidants.directory.national;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;

/** Counts what is UTF-8 and what is not in bytes that come piece by piece. */
final class Utf8Check {
    private final CharsetDecoder decoder = UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final CharBuffer chars = CharBuffer.allocate(1 << 16);
    private ByteBuffer rest = ByteBuffer.allocate(0);
    private int accented;
    private int malformed;
    private int lines = 1;
    private int firstMalformedLine;

    void add(byte[] bytes, int length) {
        var all = ByteBuffer.allocate(rest.remaining() + length);
        all.put(rest).put(bytes, 0, length).flip();
        decode(all, false);
        rest = all;
    }

    void end() {
        decode(rest, true);
    }

    int malformed() {
        return malformed;
    }

    int firstMalformedLine() {
        return firstMalformedLine;
    }

    /** True also for a UTF-8 file into which a few foreign bytes were pasted. */
    boolean mostlyUtf8() {
        return malformed == 0 || accented > malformed;
    }

    private void decode(ByteBuffer bytes, boolean end) {
        while (true) {
            var result = decoder.decode(bytes, chars, end);
            count(chars.flip());
            chars.clear();
            if (result.isUnderflow()) {
                return;
            }
            if (result.isError()) {
                malformed++;
                firstMalformedLine = malformed == 1 ? lines : firstMalformedLine;
                bytes.position(bytes.position() + result.length());
            }
        }
    }

    private void count(CharBuffer decoded) {
        while (decoded.hasRemaining()) {
            var c = decoded.get();
            if (c == '\n') {
                lines++;
            } else if (c > 0x7F) {
                accented++;
            }
        }
    }
}
