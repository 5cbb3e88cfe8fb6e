package org.entraidants.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that are sent many times. They are hashed and packed once, when they are first sent: many a page that is kept is
 * not asked for again before it changes.
 */
public final class Body {
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
            known = gzip(plain);
            packed = known;
        }
        return known;
    }

    /** Sends the bytes, packed when the browser takes that, or only says that they have not changed. */
    public void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean packing = worthPacking && mentions(request.getHeader("Accept-Encoding"), "gzip");
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
            response.setHeader("Content-Encoding", "gzip");
        }
        byte[] bytes = packing ? packed() : plain;
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean mentions(@Nullable String header, String word) {
        return header != null && header.contains(word);
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream(bytes.length / 3 + 64);
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }
}
