package org.entraidants.platform.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entraidants.platform.change.ChangeKey;
import org.entraidants.platform.change.ChangesCommitted;

/**
 * What commits of this node have left whole, until the index comes to their numbers. As it fills the memory, whoever
 * leaves much waits for the index; not for ever, for it can read from the database what it is not given. Whoever leaves
 * little never waits.
 */
final class InHand {
    private final Map<ChangeKey, Held> things = new HashMap<>();
    private final int room;
    private final int little;
    private final long longestWaitMillis;

    private record Held(long number, Object thing) {}

    /**
     * @param room how many things wait at most, but for those of one commit
     * @param little how many of one commit never wait for room: without it, they are not kept
     */
    InHand(int room, int little, long longestWaitMillis) {
        this.room = room;
        this.little = little;
        this.longestWaitMillis = longestWaitMillis;
    }

    synchronized void leave(ChangesCommitted committed) {
        int left = committed.inHand().size();
        if (left > 0 && (left > little ? hasRoomSoon() : things.size() < room)) {
            committed.inHand().forEach((key, thing) -> things.put(key, new Held(committed.number(), thing)));
        }
    }

    private boolean hasRoomSoon() {
        long end = System.nanoTime() + longestWaitMillis * 1_000_000;
        try {
            for (long left = longestWaitMillis; things.size() >= room && left > 0; ) {
                wait(left);
                left = (end - System.nanoTime()) / 1_000_000;
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
        return things.size() < room;
    }

    /** A thing as its change of this number left it; nothing when it is not there, or has changed again. */
    synchronized Optional<Object> take(ChangeKey key, long number) {
        Held held = things.get(key);
        if (held == null || held.number() != number) {
            return Optional.empty();
        }
        things.remove(key);
        notifyAll();
        return Optional.of(held.thing());
    }

    /** Lets go of what the index has come past. */
    synchronized void forget(long upTo) {
        if (things.values().removeIf(held -> held.number() <= upTo)) {
            notifyAll();
        }
    }
}
