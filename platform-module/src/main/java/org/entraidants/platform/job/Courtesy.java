package org.entraidants.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets long work give way to those who wait for an answer of this node. */
@ApplicationScoped
public class Courtesy {
    /** All who wait go on with the same tick: then what they write shares a commit, and who asks is disturbed once. */
    private static final long TICK = 25_000_000;

    private static final int MOST_TICKS = 5;

    /** Who has just asked will soon ask again: a page, its pictures, the next page. */
    private static final long NANOS_AFTER_THEM = 10_000_000;

    private final AtomicInteger waiting = new AtomicInteger();
    private volatile long arrivedAt = System.nanoTime() - NANOS_AFTER_THEM;

    /** Somebody waits for an answer. */
    public void arrived() {
        waiting.incrementAndGet();
        arrivedAt = System.nanoTime();
    }

    /** Somebody has it. */
    public void answered() {
        waiting.decrementAndGet();
    }

    private boolean isAskedOfUs() {
        return waiting.get() > 0 || System.nanoTime() - arrivedAt < NANOS_AFTER_THEM;
    }

    /** Waits while somebody waits or has just asked, an eighth of a second at most: the work goes on, slowly, under any load. */
    public void giveWay() {
        try {
            for (int ticks = 0; ticks < MOST_TICKS && isAskedOfUs(); ticks++) {
                TimeUnit.NANOSECONDS.sleep(TICK - Math.floorMod(System.nanoTime(), TICK));
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
