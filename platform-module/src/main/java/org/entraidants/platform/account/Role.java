package org.entraidants.platform.account;

/** What an account may do, from least to most; each role holds those before it. */
public enum Role {
    /** Somebody who is not signed in. Never stored. */
    VISITOR,
    MEMBER,
    ANIMATOR,
    ADMINISTRATOR;

    /** Whether a holder of this role may do what the other may. */
    public boolean covers(Role other) {
        return compareTo(other) >= 0;
    }
}
