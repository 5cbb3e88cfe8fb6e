package org.entraidants.platform.job;

import java.time.Duration;

/** Looks now and then, on every node, whether there is something to do. Every bean of this kind, of any module, makes its rounds. */
public interface Round {
    /** How long after the start of the application the first look is. */
    default Duration first() {
        return pause();
    }

    /** From the end of one look to the next. */
    Duration pause();

    /**
     * Looks. What it throws is told in the log, and the next look comes all the same.
     *
     * @return whether to look again at once
     */
    boolean look();
}
