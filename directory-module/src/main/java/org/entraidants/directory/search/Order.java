package org.entraidants.directory.search;

/** What comes first. Equals are ordered by their number. */
public enum Order {
    /** More of the words in the name first; then the nearest, or by name when no place is given. */
    BEST,
    NEAREST,
    NAME
}
