package org.entraidants.directory.web.edit;

/**
 * One value that may be chosen.
 *
 * @param value as it is written down
 * @param label in words
 */
public record Choice(String value, String label) {}
