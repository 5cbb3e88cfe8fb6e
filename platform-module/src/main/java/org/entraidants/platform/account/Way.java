package org.entraidants.platform.account;

/** How somebody proved who they are. */
public enum Way {
    PASSWORD,
    /** A link by mail, or the mail of an invitation. */
    LINK,
    /** An OpenID Connect provider. */
    PROVIDER
}
