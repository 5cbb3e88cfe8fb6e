package org.entraidants.newsletter.sending;

/** Fired in the transaction by which an issue begins to leave, goes on, or stands still. */
record IssueLeaves(long issueId) {}
