package org.entraidants.forum;

/** Fired in the transaction that takes a post’s text away for the personal data in it: nobody may be sent it any more. */
public record TextForgotten(long topicId, long postId) {}
