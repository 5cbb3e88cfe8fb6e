package org.entraidants.events.gathering;

/** Where a gathering stands; that it is full, moved or over is derived. */
public enum State {
    /** Only those who plan see it. */
    DRAFT,
    PUBLISHED,
    /** Its page stays, and says so. */
    CANCELLED
}
