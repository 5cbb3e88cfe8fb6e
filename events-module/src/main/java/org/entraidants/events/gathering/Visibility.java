package org.entraidants.events.gathering;

/** Who sees a gathering. */
public enum Visibility {
    EVERYBODY,
    MEMBERS,
    /** The people of some structures. */
    GROUP
}
