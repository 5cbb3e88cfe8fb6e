package org.entraidants.forum;

/** Fired in the transaction that edits, hides, shows, moves or accepts a post. */
public record PostChanged(long topicId, long postId) {}
