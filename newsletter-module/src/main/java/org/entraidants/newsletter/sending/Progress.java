package org.entraidants.newsletter.sending;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far an issue is.
 *
 * @param counts recipients by state; a state that nobody is in is left out
 * @param excluded those of them who get nothing, by the reason
 * @param possibleDoubles how many may have it twice, as a connection or a node broke while it was handed over
 * @param lastMinute how many were sent in the last minute
 */
public record Progress(
        Map<DeliveryState, Long> counts, Map<String, Long> excluded, long possibleDoubles, long lastMinute) {
    public Progress {
        // In an order that stays the same each time one looks.
        counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        excluded = Collections.unmodifiableMap(new TreeMap<>(excluded));
    }

    /** How many are in a state. */
    public long count(DeliveryState state) {
        return counts.getOrDefault(state, 0L);
    }

    /** The same, by the code of the state. */
    public long of(String code) {
        return DeliveryState.coded(code).map(this::count).orElse(0L);
    }

    /** How many are still to be sent. */
    public long left() {
        return count(DeliveryState.WAITING) + count(DeliveryState.CLAIMED) + count(DeliveryState.SENDING);
    }

    /** How many were to get it when it began. */
    public long toSend() {
        return all() - count(DeliveryState.EXCLUDED);
    }

    /** How many of them are settled, for better or worse. */
    public long done() {
        return toSend() - left();
    }

    public long all() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /** The seconds that are left at the speed of the last minute; -1 while there is none. */
    public long secondsLeft() {
        return lastMinute == 0 ? -1 : left() * 60 / lastMinute;
    }
}
