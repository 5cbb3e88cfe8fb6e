package org.entraidants.forum;

/** What somebody finds wrong with a post. */
public enum ReportReason {
    /** Hides the post at once. */
    PERSONAL_DATA,
    DANGEROUS,
    OFF_TOPIC,
    HURTFUL,
    ADVERTISING,
    OTHER
}
