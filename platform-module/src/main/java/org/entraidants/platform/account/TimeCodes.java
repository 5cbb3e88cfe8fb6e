package org.entraidants.platform.account;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;

/** The six digits that a telephone shows every thirty seconds (RFC 6238 with HMAC-SHA-1, what every application knows). */
final class TimeCodes {
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base32 BASE32 = new Base32();
    private static final int SECRET_BYTES = 20;

    private TimeCodes() {}

    /** A new secret, in Base32. */
    static String freshSecret() {
        var bytes = new byte[SECRET_BYTES];
        RANDOM.nextBytes(bytes);
        return BASE32.encodeAsString(bytes);
    }

    /**
     * The step of thirty seconds for which a code is right: the present one, the one before or the one after.
     *
     * @param after the last step whose code was accepted; this one and those before are refused
     */
    static OptionalLong stepOf(String code, String secret, long after, Instant now) {
        long present = now.getEpochSecond() / 30;
        return LongStream.rangeClosed(present - 1, present + 1)
                .filter(step -> step > after)
                .filter(step -> codeOf(secret, step).equals(code))
                .findFirst();
    }

    static String codeOf(String secret, long step) {
        try {
            var key = new SecretKeySpec(BASE32.decode(secret), GENERATOR.getAlgorithm());
            return GENERATOR.generateOneTimePasswordString(key, Instant.ofEpochSecond(step * 30));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What the application reads from the QR code. */
    static String uri(String secret, String address, String network) {
        return "otpauth://totp/" + encoded(network) + ":" + encoded(address) + "?secret=" + secret + "&issuer="
                + encoded(network);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
