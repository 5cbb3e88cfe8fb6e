package org.entraidants.forum;

import java.util.List;

/**
 * Fired in the transaction that moves all posts of a topic into another, whose posts then have other numbers.
 *
 * @param moves all posts of both
 */
public record TopicMerged(long from, long into, List<Moved> moves) {
    public TopicMerged {
        moves = List.copyOf(moves);
    }
}
