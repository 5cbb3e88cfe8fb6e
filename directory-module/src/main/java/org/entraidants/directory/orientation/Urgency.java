package org.entraidants.directory.orientation;

/** When a person needs it. */
public enum Urgency {
    TODAY,
    THIS_WEEK,
    NO_HURRY
}
