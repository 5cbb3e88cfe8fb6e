package org.entraidants.platform.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.entraidants.platform.network.Network;

/** The boundary of second factors: the code of a telephone, or one kept on paper. */
@ApplicationScoped
@Transactional
public class SecondFactors {
    private static final int RECOVERY_CODES = 10;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Network network;

    @Inject
    Clock clock;

    /**
     * A second factor that is being set up.
     *
     * @param secret Base32, to be typed where no camera is
     * @param uri the same for a QR code ({@code otpauth://totp/…})
     */
    public record Enrolment(String secret, String uri) {}

    /** Goes on with setting up, or begins with a new secret; nothing counts until {@link #confirm}. */
    public Enrolment begin(long accountId) {
        Account account = locked(accountId);
        if (account.hasSecondFactor()) {
            throw new IllegalStateException("Account " + accountId + " has a second factor already");
        }
        String known = account.factorSecret();
        String secret = known == null ? TimeCodes.freshSecret() : known;
        if (known == null) {
            account.beginFactor(secret);
        }
        return new Enrolment(secret, TimeCodes.uri(secret, account.address(), network.getName()));
    }

    /**
     * Ends setting up with a first code.
     *
     * @return ten recovery codes, to be shown this once; none when the code is wrong
     */
    public List<String> confirm(long accountId, String code) {
        Account account = locked(accountId);
        if (account.hasSecondFactor() || !account.takesCode(digits(code), clock.instant())) {
            return List.of();
        }
        account.keepFactor(clock.instant());
        return newRecoveryCodes(accountId);
    }

    /** Takes the second factor away, against a code. */
    public boolean remove(long accountId, String code) {
        boolean right = accepts(accountId, code);
        if (right) {
            locked(accountId).removeFactor();
            forgetRecoveryCodes(accountId);
        }
        return right;
    }

    /** Makes ten new recovery codes in the place of the old ones, against a code; none when it is wrong. */
    public List<String> renew(long accountId, String code) {
        return accepts(accountId, code) ? newRecoveryCodes(accountId) : List.of();
    }

    /** How many recovery codes are left. */
    public int recoveryCodesLeft(long accountId) {
        return entities.createQuery(
                        "select count(c) from RecoveryCode c where c.accountId = :account and c.usedAt is null",
                        Long.class)
                .setParameter("account", accountId)
                .getSingleResult()
                .intValue();
    }

    /** Whether a code, from the telephone or from paper, is right; it is used up by that. */
    boolean accepts(long accountId, String code) {
        Account account = locked(accountId);
        return account.hasSecondFactor()
                && (account.takesCode(digits(code), clock.instant()) || isFromPaper(accountId, code));
    }

    private boolean isFromPaper(long accountId, String code) {
        var key = new RecoveryCode.Key(accountId, RecoveryCode.hash(code));
        RecoveryCode found = entities.find(RecoveryCode.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || found.isUsed()) {
            return false;
        }
        found.use(clock.instant());
        return true;
    }

    private List<String> newRecoveryCodes(long accountId) {
        forgetRecoveryCodes(accountId);
        List<String> codes = Stream.generate(RecoveryCode::fresh)
                .distinct()
                .limit(RECOVERY_CODES)
                .toList();
        codes.forEach(code -> entities.persist(new RecoveryCode(accountId, code)));
        return codes;
    }

    private void forgetRecoveryCodes(long accountId) {
        entities.createQuery("delete from RecoveryCode c where c.accountId = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    /** Two codes given at once are looked at one after the other. */
    private Account locked(long accountId) {
        return entities.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
    }

    private static String digits(String code) {
        return code.replaceAll("\\s", "");
    }
}
