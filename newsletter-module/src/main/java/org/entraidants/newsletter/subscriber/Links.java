package org.entraidants.newsletter.subscriber;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import org.entraidants.platform.key.Hmac;

/**
 * Signs the link that a subscriber finds in every mail: the number of the subscriber and 128 bits of a keyed hash, 32
 * characters in all, so that the header with it never needs to be folded.
 */
public final class Links {
    /** As many characters has every token. */
    public static final int LENGTH = 32;

    private static final int SIGNATURE = 16;

    private final Hmac key;

    /** @param secret any bytes, the same on all nodes */
    public Links(byte[] secret) {
        key = new Hmac(secret);
    }

    /** The token of a subscriber. */
    public String token(long subscriberId) {
        byte[] number = number(subscriberId);
        byte[] whole = Arrays.copyOf(number, number.length + SIGNATURE);
        System.arraycopy(key.of(number), 0, whole, number.length, SIGNATURE);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole);
    }

    /** The subscriber whose token it is; empty for a token that we have not made. */
    public Optional<Long> subscriber(String token) {
        if (token.length() != LENGTH) {
            return Optional.empty();
        }
        try {
            byte[] whole = Base64.getUrlDecoder().decode(token);
            byte[] number = Arrays.copyOf(whole, Long.BYTES);
            byte[] signature = Arrays.copyOfRange(whole, Long.BYTES, whole.length);
            boolean ours = MessageDigest.isEqual(signature, Arrays.copyOf(key.of(number), SIGNATURE));
            return ours ? Optional.of(ByteBuffer.wrap(number).getLong()) : Optional.empty();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    private static byte[] number(long id) {
        return ByteBuffer.allocate(Long.BYTES).putLong(id).array();
    }
}
