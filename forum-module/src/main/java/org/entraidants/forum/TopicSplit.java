package org.entraidants.forum;

/** Fired in the transaction that moves some answers of a topic into a new one; what stays keeps its numbers. */
public record TopicSplit(long from, long into) {}
