package org.entraidants.platform.account;

/** A new password is not what {@link PasswordRules} want. */
public class PasswordRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final PasswordRules.Verdict verdict;

    PasswordRefused(PasswordRules.Verdict verdict) {
        super("A new password is " + verdict);
        this.verdict = verdict;
    }

    public PasswordRules.Verdict verdict() {
        return verdict;
    }
}
