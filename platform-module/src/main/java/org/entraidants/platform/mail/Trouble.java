package org.entraidants.platform.mail;

/** What can go wrong with one mail. */
public enum Trouble {
    /** The relay does not take it now (4xx). */
    DEFERRED,
    /** The relay will never take it (5xx). */
    REFUSED,
    /** The connection broke in the middle. */
    LOST,
    /** A fault of ours. */
    FAULT
}
