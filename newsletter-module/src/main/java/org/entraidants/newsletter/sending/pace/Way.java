package org.entraidants.newsletter.sending.pace;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** The lanes that all recipients of an issue pass. */
public final class Way {
    private final List<Lane> lanes;
    private final Instant now;

    Way(List<Lane> lanes, Instant now) {
        this.lanes = lanes;
        this.now = now;
    }

    /** How many may begin now, and no more than wanted. */
    public int free(int wanted) {
        return lanes.stream().mapToInt(lane -> lane.free(now)).reduce(wanted, Math::min);
    }

    Collection<Lane> passed(int count) {
        if (count == 0) {
            return List.of();
        }
        lanes.forEach(lane -> lane.pass(count, now));
        return lanes;
    }
}
