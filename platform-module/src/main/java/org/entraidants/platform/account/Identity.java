package org.entraidants.platform.account;

/**
 * Who is signed in, as far as a page or a query needs to know.
 *
 * @param role what the account may do here and now; that of a member while a required second factor is missing
 * @param means by what the caller is known
 * @param factorMissing whether the network requires a second factor that this account does not have
 */
public record Identity(long accountId, String name, String address, Role role, Means means, boolean factorMissing) {
    /** By what a caller is known. */
    public enum Means {
        /** A sign-in, in a browser or by a program: everything. */
        SIGN_IN,
        /** A personal token that may write: no page that needs an account. */
        TOKEN,
        /** A personal token that may only read. */
        READER
    }
}
