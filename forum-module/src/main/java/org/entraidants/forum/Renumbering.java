package org.entraidants.forum;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which numbers posts have when topics become one. */
final class Renumbering {
    private Renumbering() {}

    /** Where the posts of a topic have gone. */
    static List<Moved> moves(long topicId, List<Slot> before, List<Long> order) {
        return before.stream()
                .map(slot -> new Moved(topicId, slot.number(), order.indexOf(slot.postId()) + 1))
                .toList();
    }

    /** A post before it moves. */
    public record Slot(long postId, int number, Instant at) {}

    /**
     * All posts of two topics: the text of the one that stays comes first, then answers by the time they were written.
     *
     * @return the numbers of the posts, in their new order from 1
     */
    static List<Long> merged(List<Slot> staying, List<Slot> coming) {
        var order = new ArrayList<Long>();
        staying.stream().filter(slot -> slot.number() == 1).map(Slot::postId).forEach(order::add);
        Stream.concat(staying.stream().filter(slot -> slot.number() != 1), coming.stream())
                .sorted(Comparator.comparing(Slot::at).thenComparing(Slot::postId))
                .map(Slot::postId)
                .forEach(order::add);
        return order;
    }
}
