package org.entraidants.forum;

/**
 * Fired in the transaction that writes a post.
 *
 * @param number 1 for the topic's own text
 */
public record PostWritten(long topicId, long postId, int number) {}
