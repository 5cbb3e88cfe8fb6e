package org.entraidants.forum;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which numbers posts have when topics become one. */
final class Renumbering {
    private Renumbering() {}

    /** A post before it moves. */
    record Slot(long postId, int number, Instant at) {}

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
