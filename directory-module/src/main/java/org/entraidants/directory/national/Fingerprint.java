package org.entraidants.directory.national;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

final class Fingerprint {
    private Fingerprint() {}

    static String of(Place place) {
        var digest = sha256();
        for (var field : Field.values()) {
            add(digest, place.cell(field));
        }
        place.unknown().forEach((column, values) -> {
            add(digest, column);
            values.forEach(value -> add(digest, value));
            add(digest, "");
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    // The length goes first, so that text moved from one cell to the next changes the print.
    private static void add(MessageDigest digest, String text) {
        var bytes = text.getBytes(UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
