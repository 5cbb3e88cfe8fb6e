package org.entraidants.platform.web;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Holds back what a page writes, until it is whole; what is too long for that goes through. */
class PageRecorder extends HttpServletResponseWrapper {
    private static final int LONGEST = 1 << 20;
    private static final int USUAL = 32 << 10;

    private final StringBuilder held = new StringBuilder(USUAL);
    private boolean through;
    private @Nullable PrintWriter writer;

    PageRecorder(HttpServletResponse response) {
        super(response);
    }

    @Override
    public PrintWriter getWriter() {
        if (writer == null) {
            writer = new PrintWriter(new Holding());
        }
        return writer;
    }

    @Override
    public void setBufferSize(int size) {
        // The server's own takes a page at once.
    }

    @Override
    public void flushBuffer() throws IOException {
        if (through || writer == null) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        super.resetBuffer();
        held.setLength(0);
    }

    @Override
    public void reset() {
        super.reset();
        held.setLength(0);
    }

    /** The page, empty for an answer that is no whole page for everybody. */
    Optional<byte[]> page() {
        String type = getContentType();
        boolean whole = getStatus() == SC_OK
                && type != null
                && type.startsWith("text/html")
                && !held.isEmpty()
                && getHeader("Set-Cookie") == null;
        return whole ? Optional.of(held.toString().getBytes(StandardCharsets.UTF_8)) : Optional.empty();
    }

    /** Lets what is held go on to whoever asked. */
    void letGo() throws IOException {
        through = true;
        if (!held.isEmpty()) {
            super.getWriter().append(held);
            held.setLength(0);
        }
    }

    private final class Holding extends Writer {
        @Override
        public void write(char[] characters, int offset, int length) throws IOException {
            if (through) {
                PageRecorder.super.getWriter().write(characters, offset, length);
                return;
            }
            held.append(characters, offset, length);
            if (held.length() >= LONGEST) {
                letGo();
            }
        }

        @Override
        public void write(String text, int offset, int length) throws IOException {
            if (through) {
                PageRecorder.super.getWriter().write(text, offset, length);
                return;
            }
            held.append(text, offset, offset + length);
            if (held.length() >= LONGEST) {
                letGo();
            }
        }

        @Override
        public void flush() throws IOException {
            if (through) {
                PageRecorder.super.getWriter().flush();
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
