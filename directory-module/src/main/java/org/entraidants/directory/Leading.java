package org.entraidants.directory;

/** Who answers for a structure, for the queries of modules above. */
public final class Leading {
    /** JPQL: the numbers of the accounts that answer for a structure, for an {@code in (…)}; {@code :yes} is true. */
    public static final String ACCOUNTS = "select lead.account.id from Membership lead where lead.referent = :yes";

    private Leading() {}
}
