package org.entraidants.directory.hours;

/** Whether a place receives visitors; {@code UNKNOWN} when its hours do not tell: "by appointment", unreadable text. */
public enum Status {
    OPEN,
    CLOSED,
    UNKNOWN
}
