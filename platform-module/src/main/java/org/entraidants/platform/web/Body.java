package org.entraidants.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are sent many times. They are hashed and well packed once, when they are asked for again: many a page that is
 * kept never is before it changes.
 */
public final class Body {
    static final String SENT = "org.entraidants.sent";

    private static final String GZIP = "gzip";
    private static final String PACKING = "Content-Encoding";

    /** Takes a quarter of the time of the usual level, for a tenth more bytes. */
    private static final int LIGHTLY = 3;

    private final byte[] plain;
    private final boolean worthPacking;
    private volatile byte @Nullable [] packed;
    private volatile @Nullable String hash;

    /** @param worthPacking false for what is packed already, such as a typeface */
    public Body(byte[] bytes, boolean worthPacking) {
        plain = bytes;
        this.worthPacking = worthPacking;
    }

    /** 16 hexadecimal digits that change with the content. */
    String hash() {
        String known = hash;
        if (known == null) {
            known = hash(plain);
            hash = known;
        }
        return known;
    }

    /** About how many bytes it holds: text packs to a third at most. */
    int weight() {
        return worthPacking ? plain.length / 3 * 4 : plain.length;
    }

    private byte[] packed() {
        byte[] known = packed;
        if (known == null) {
            known = gzip(plain, Deflater.DEFAULT_COMPRESSION);
            packed = known;
        }
        return known;
    }

    /** Sends the bytes, packed when the browser takes that, or only says that they have not changed. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean packing = isPacking(request);
        String tag = "\"" + hash() + (packing ? "-gz" : "") + "\"";
        response.setHeader("ETag", tag);
        if (worthPacking) {
            response.setHeader("Vary", "Accept-Encoding");
        }
        if (mentions(request.getHeader("If-None-Match"), tag)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (packing) {
            response.setHeader(PACKING, GZIP);
        }
        write(packing ? packed() : plain, response);
    }

    /** Sends the bytes, and leaves them to the page cache for as long as {@link PageRequest#keepUntil} says. */
    public void sendToKeep(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute(SENT, this);
        send(request, response);
    }

    /** Sends the bytes, lightly packed, when nobody knows yet whether they are asked for again. */
    void sendFirst(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean packing = isPacking(request);
        response.setHeader("Vary", "Accept-Encoding");
        if (packing) {
            response.setHeader(PACKING, GZIP);
        }
        write(packing ? gzip(plain, LIGHTLY) : plain, response);
    }

    private boolean isPacking(HttpServletRequest request) {
        return worthPacking && mentions(request.getHeader("Accept-Encoding"), GZIP);
    }

    private static void write(byte[] bytes, HttpServletResponse response) throws IOException {
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean mentions(@Nullable String header, String word) {
        return header != null && header.contains(word);
    }

    /** Two sums that every machine forms fast: nobody is kept from making another content with the same ones. */
    private static String hash(byte[] bytes) {
        var crc = new CRC32();
        crc.update(bytes);
        var adler = new Adler32();
        adler.update(bytes);
        return HexFormat.of().toHexDigits((crc.getValue() << 32) | adler.getValue());
    }

    private static byte[] gzip(byte[] bytes, int level) {
        var packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (var gzip = new Packing(packed, level)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    private static final class Packing extends GZIPOutputStream {
        Packing(OutputStream out, int level) throws IOException {
            super(out, 4096);
            def.setLevel(level);
        }
    }
}
