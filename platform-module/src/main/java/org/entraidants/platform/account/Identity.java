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
        /** The cookie of a browser: everything, pages too. */
        BROWSER,
        /** The token of a sign-in for programs, or a personal token that may write: the API. */
        PROGRAM,
        /** A personal token that may only read the API. */
        READER
    }
}
