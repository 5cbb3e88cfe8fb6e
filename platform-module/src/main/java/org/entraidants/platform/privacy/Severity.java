package org.entraidants.platform.privacy;

/** What a hit means for the text that holds it; the natural order goes from weak to strong. */
public enum Severity {
    /** The author is told, and may send the text all the same. */
    WARNED,
    /** The text is not stored as it is. */
    REFUSED
}
