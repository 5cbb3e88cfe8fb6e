package org.entraidants.newsletter.sending.pace;

import java.time.Instant;

/** What is limited to so many a minute, as it stands. */
final class Lane {
    private final String name;
    private final Throttle throttle;
    private Instant next;
    private Instant tail;

    /** @param tail the moment that was given to the last who waits */
    Lane(String name, int perMinute, Instant next, Instant tail) {
        this.name = name;
        this.throttle = new Throttle(perMinute);
        this.next = next;
        this.tail = tail;
    }

    String name() {
        return name;
    }

    Instant next() {
        return next;
    }

    Instant tail() {
        return tail;
    }

    /** How many may begin now. */
    int free(Instant now) {
        return throttle.free(next, now);
    }

    /** So many begin. */
    void pass(int begun, Instant now) {
        next = throttle.after(next, now, begun);
    }

    /** When one more may come back who may not begin now. */
    Instant putOff(Instant now) {
        Instant last = tail.isAfter(now) ? tail : now;
        tail = (last.isAfter(next) ? last : next).plus(throttle.gap());
        return tail;
    }
}
