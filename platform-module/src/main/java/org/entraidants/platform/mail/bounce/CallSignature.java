package org.entraidants.platform.mail.bounce;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import org.entraidants.platform.key.Hmac;

/** How a relay proves that it is the one that calls: HMAC-SHA256 of its clock's seconds, a full stop and the body. */
final class CallSignature {
    /** So far may its clock be from ours. */
    static final Duration WINDOW = Duration.ofMinutes(5);

    private final Hmac key;

    CallSignature(String secret) {
        key = new Hmac(secret);
    }

    /** The signature of a call in hexadecimal. */
    String of(String timestamp, String body) {
        return HexFormat.of().formatHex(key.of(timestamp + "." + body));
    }

    /** Whether a call is theirs, and of now. */
    boolean isGiven(String signature, String timestamp, String body, Instant now) {
        boolean ours = MessageDigest.isEqual(
                of(timestamp, body).getBytes(StandardCharsets.US_ASCII), signature.getBytes(StandardCharsets.UTF_8));
        return ours && isNear(timestamp, now);
    }

    private static boolean isNear(String timestamp, Instant now) {
        try {
            Instant called = Instant.ofEpochSecond(Long.parseLong(timestamp));
            return Duration.between(called, now).abs().compareTo(WINDOW) <= 0;
        } catch (NumberFormatException | java.time.DateTimeException malformed) {
            return false;
        }
    }
}
