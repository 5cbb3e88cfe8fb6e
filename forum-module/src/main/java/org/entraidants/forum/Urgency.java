package org.entraidants.forum;

/** How soon a blocked procedure must go on. */
public enum Urgency {
    /** The person is here, or the time limit is today. */
    TODAY,
    THIS_WEEK,
    NO_HURRY
}
