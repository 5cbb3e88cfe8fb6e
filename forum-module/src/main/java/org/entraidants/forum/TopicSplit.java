package org.entraidants.forum;

import java.util.List;

/**
 * Fired in the transaction that moves some answers of a topic into a new one; what stays keeps its numbers.
 *
 * @param moves those that left
 */
public record TopicSplit(long from, long into, List<Moved> moves) {
    public TopicSplit {
        moves = List.copyOf(moves);
    }
}
