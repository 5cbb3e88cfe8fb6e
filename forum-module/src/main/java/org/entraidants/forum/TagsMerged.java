package org.entraidants.forum;

/** Fired in the transaction that puts all topics of a tag under another, before the first is gone. */
public record TagsMerged(long from, long into) {}
