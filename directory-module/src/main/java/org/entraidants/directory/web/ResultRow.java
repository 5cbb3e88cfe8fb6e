package org.entraidants.directory.web;

/**
 * A place in the list.
 *
 * @param line one line on what it does
 * @param distance in words, may be empty
 * @param person whom to ask for, may be empty
 * @param known when it was verified, or the date of its source
 */
public record ResultRow(
        String href,
        String name,
        String line,
        OpeningWords.Opening opening,
        String distance,
        String commune,
        String person,
        String known,
        boolean stale) {}
