package org.entraidants.directory;

/** One value of a closed list of the national standard. */
public interface Term {
    /** The exact string of the standard, v1.0.2. */
    String standard();
}
