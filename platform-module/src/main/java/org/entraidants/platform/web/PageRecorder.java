package org.entraidants.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Lets an answer through and keeps a copy of what a page wrote. */
class PageRecorder extends HttpServletResponseWrapper {
    private static final int LONGEST = 1 << 20;

    private final StringWriter copy = new StringWriter();
    private @Nullable PrintWriter writer;

    PageRecorder(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        if (writer == null) {
            writer = new PrintWriter(new Twice(super.getWriter()));
        }
        return writer;
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        copy.getBuffer().setLength(0);
    }

    @Override
    public void reset() {
        super.reset();
        copy.getBuffer().setLength(0);
    }

    /** The page, empty for an answer that is no whole page for everybody. */
    Optional<byte[]> page() {
        String type = getContentType();
        int length = copy.getBuffer().length();
        boolean whole = getStatus() == SC_OK
                && type != null
                && type.startsWith("text/html")
                && length > 0
                && length < LONGEST
                && getHeader("Set-Cookie") == null;
        return whole ? Optional.of(copy.toString().getBytes(StandardCharsets.UTF_8)) : Optional.empty();
    }

    private final class Twice extends FilterWriter {
        Twice(Writer out) {
            super(out);
        }

        @Override
        public void write(int character) throws IOException {
            out.write(character);
            if (copy.getBuffer().length() < LONGEST) {
                copy.write(character);
            }
        }

        @Override
        public void write(char[] characters, int offset, int length) throws IOException {
            out.write(characters, offset, length);
            if (copy.getBuffer().length() < LONGEST) {
                copy.write(characters, offset, length);
            }
        }

        @Override
        public void write(String text, int offset, int length) throws IOException {
            out.write(text, offset, length);
            if (copy.getBuffer().length() < LONGEST) {
                copy.write(text, offset, length);
            }
        }
    }
}
