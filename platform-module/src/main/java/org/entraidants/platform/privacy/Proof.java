package org.entraidants.platform.privacy;

/** How sure a rule is of a number by its characters alone. */
enum Proof {
    NONE,
    /** Warned, whatever stands before. */
    WEAK,
    /** Refused after a word such as "carte bancaire", else warned. */
    WITH_CONTEXT,
    /** Refused. */
    FULL
}
