package org.entraidants.platform.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Password hashes: Argon2id with 7 MiB and five passes, one of the choices of OWASP; those of before, PBKDF2, are still understood. One
 * hash is computed at a time, so that a crowd at the door takes one core and no more.
 */
@ApplicationScoped
class PasswordHashes {
    private static final Argon2id TODAY = new Argon2id(7_168, 5);

    private final Semaphore core = new Semaphore(1, true);
    private final Pbkdf2PasswordHash pbkdf2;
    private final String hashOfNobody;

    @Inject
    PasswordHashes(Pbkdf2PasswordHash pbkdf2) {
        this.pbkdf2 = pbkdf2;
        this.hashOfNobody = TODAY.hashOfNone();
    }

    @SuppressWarnings("NullAway")
    protected PasswordHashes() {
        this.pbkdf2 = null;
        this.hashOfNobody = null;
    }

    String hash(String password) {
        core.acquireUninterruptibly();
        try {
            return TODAY.hash(password);
        } finally {
            core.release();
        }
    }

    /** Takes as long for an account that does not exist, or has no password, so that an answer's time tells nothing. */
    boolean matches(String password, @Nullable String hash) {
        core.acquireUninterruptibly();
        try {
            return verify(password, hash == null ? hashOfNobody : hash) && hash != null;
        } finally {
            core.release();
        }
    }

    private boolean verify(String password, String hash) {
        return hash.startsWith("$argon2id$")
                ? Argon2id.matches(password, hash)
                : pbkdf2.verify(password.toCharArray(), hash);
    }

    /** Whether a hash was made with less than today's strength. */
    boolean isOld(String hash) {
        return !TODAY.made(hash);
    }
}
