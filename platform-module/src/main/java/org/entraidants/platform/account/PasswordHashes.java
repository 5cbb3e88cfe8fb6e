package org.entraidants.platform.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;

/**
 * Password hashes: Argon2id with 19 MiB, two passes and one lane, as OWASP asks. A hash names its own parameters (PHC string
 * format); those of before, PBKDF2, are still understood. One hash is computed at a time, so that a crowd at the door
 * takes one core and no more.
 */
@ApplicationScoped
class PasswordHashes {
    private static final Argon2Function TODAY = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);
    private static final String TODAYS = "$argon2id$v=19$m=19456,t=2,p=1$";
    private static final String PHC = "$argon2";

    private final Semaphore core = new Semaphore(1, true);
    private final Pbkdf2PasswordHash pbkdf2;
    private final String hashOfNobody;

    @Inject
    PasswordHashes(Pbkdf2PasswordHash pbkdf2) {
        this.pbkdf2 = pbkdf2;
        this.hashOfNobody = hash(Token.fresh().value());
    }

    @SuppressWarnings("NullAway")
    protected PasswordHashes() {
        this.pbkdf2 = null;
        this.hashOfNobody = null;
    }

    String hash(String password) {
        core.acquireUninterruptibly();
        try {
            return Password.hash(password).addRandomSalt(16).with(TODAY).getResult();
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
        return hash.startsWith(PHC)
                ? Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash))
                : pbkdf2.verify(password.toCharArray(), hash);
    }

    /** Whether a hash was made with less than today's strength. */
    boolean isOld(String hash) {
        return !hash.startsWith(TODAYS);
    }
}
