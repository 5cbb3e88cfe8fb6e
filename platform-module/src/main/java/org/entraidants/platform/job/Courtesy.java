package org.entraidants.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

/** Lets long work give way to those who wait for an answer of this node. */
@ApplicationScoped
public class Courtesy {
    private static final int MILLIS = 4;
    private static final int MOST_TIMES = 10;

    private final AtomicInteger waiting = new AtomicInteger();

    /** Somebody waits for an answer. */
    public void arrived() {
        waiting.incrementAndGet();
    }

    /** Somebody has it. */
    public void answered() {
        waiting.decrementAndGet();
    }

    /** Waits while somebody waits, a few hundredths of a second at most: the work goes on, slowly, under any load. */
    public void giveWay() {
        try {
            for (int times = 0; times < MOST_TIMES && waiting.get() > 0; times++) {
                Thread.sleep(MILLIS);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
