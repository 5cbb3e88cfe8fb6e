package org.entraidants.platform.account.oidc;

/** Why nobody came in. The page {@code /connexion/fournisseur} says each in words. */
public enum Trouble {
    /** The person said no at the provider. */
    DECLINED,
    /** The try is unknown, too old, another browser's, or has been used. */
    STALE,
    /** The provider does not answer. */
    UNREACHABLE,
    /** What the provider answers cannot be believed, or it refuses us. */
    REFUSED,
    /** The provider does not say that the address is theirs. */
    UNPROVED,
    /** Nobody has this address here. */
    UNKNOWN,
    /** The account is closed. */
    CLOSED,
    /** Somebody wants to link it who signed in too long ago. */
    LATE,
    /** It already opens another account. */
    TAKEN
}
