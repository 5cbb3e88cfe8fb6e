package org.entraidants.harness;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what happens on another thread. */
public final class Await {
    private static final Duration LONGEST = Duration.ofSeconds(20);

    private Await() {}

    /** Returns as soon as something is true; fails with its description when it is not within 20 seconds. */
    public static void until(String description, BooleanSupplier condition) throws InterruptedException {
        until(description, LONGEST, condition);
    }

    /** Returns as soon as something is true; fails with its description when it is not within some time. */
    public static void until(String description, Duration longest, BooleanSupplier condition)
            throws InterruptedException {
        Instant latest = Instant.now().plus(longest);
        while (!condition.getAsBoolean()) {
            if (Instant.now().isAfter(latest)) {
                throw new AssertionError("Not within " + longest.toSeconds() + " s: " + description);
            }
            Thread.sleep(50);
        }
    }
}
