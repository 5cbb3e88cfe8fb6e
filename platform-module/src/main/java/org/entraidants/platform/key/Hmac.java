package org.entraidants.platform.key;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** HMAC-SHA-256 (RFC 2104) with one secret; may be used by several threads at once. */
public final class Hmac {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    /** @param secret any bytes, but not none */
    public Hmac(byte[] secret) {
        key = new SecretKeySpec(secret, ALGORITHM);
    }

    /** @param secret any text, but not none: its bytes in UTF-8 are the secret */
    public Hmac(String secret) {
        this(secret.getBytes(StandardCharsets.UTF_8));
    }

    /** The 32 bytes that prove a message. */
    public byte[] of(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The 32 bytes that prove a text in UTF-8. */
    public byte[] of(String message) {
        return of(message.getBytes(StandardCharsets.UTF_8));
    }
}
