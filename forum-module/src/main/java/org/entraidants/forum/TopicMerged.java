package org.entraidants.forum;

/** Fired in the transaction that moves all posts of a topic into another, whose posts then have other numbers. */
public record TopicMerged(long from, long into) {}
