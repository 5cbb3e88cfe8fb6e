package org.entraidants.forum;

/** What became of a moderator’s deed. */
public enum Cared {
    DONE,
    /** Somebody was faster: it stands like that already. */
    ALREADY,
    /** It cannot be done as things stand now. */
    REFUSED,
    /** There is no such thing for this caller. */
    UNKNOWN
}
