package org.entraidants.forum;

/** What a moderator has made of a report. */
public enum ReportOutcome {
    /** Nothing is wrong with the post: it stands. */
    KEPT,
    /** The post stands with other words. */
    REWRITTEN,
    HIDDEN,
    /** Hidden, and its text forgotten. */
    REMOVED
}
