package org.entraidants.forum;

/** What became of a deed on a post. Done twice it is done. */
public enum Outcome {
    DONE,
    /** There is no such post for this caller, or none on which this can be done. */
    UNKNOWN,
    /** It is not for this caller to do. */
    FORBIDDEN,
    /** Only moderators change anything there. */
    LOCKED,
    /** Somebody else was first. */
    TAKEN,
    /** It could be done for a while, which is over. */
    TOO_LATE
}
