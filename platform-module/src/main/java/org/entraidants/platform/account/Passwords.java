package org.entraidants.platform.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Password hashes: PBKDF2 with HMAC-SHA-256 and 600,000 iterations, as OWASP asks; a hash names its own parameters. */
@ApplicationScoped
class Passwords {
    private final Pbkdf2PasswordHash pbkdf2;
    private final String hashOfNobody;

    @Inject
    Passwords(Pbkdf2PasswordHash pbkdf2) {
        this.pbkdf2 = pbkdf2;
        pbkdf2.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA256",
                "Pbkdf2PasswordHash.Iterations", "600000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "16",
                "Pbkdf2PasswordHash.KeySizeBytes", "32"));
        hashOfNobody = "PBKDF2WithHmacSHA256:600000:" + random(16) + ":" + random(32);
    }

    @SuppressWarnings("NullAway")
    protected Passwords() {
        this.pbkdf2 = null;
        this.hashOfNobody = null;
    }

    /** A hash that no password has need not be computed. */
    private static String random(int length) {
        var bytes = new byte[length];
        new SecureRandom().nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    String hash(String password) {
        return pbkdf2.generate(password.toCharArray());
    }

    /** Takes as long for an account that does not exist, so that an answer's time tells nothing. */
    boolean matches(String password, @Nullable String hash) {
        boolean same = pbkdf2.verify(password.toCharArray(), hash == null ? hashOfNobody : hash);
        return same && hash != null;
    }
}
