package org.entraidants.platform.privacy;

/**
 * A place of a text that holds personal data. It never carries the value itself, so it may be logged.
 *
 * @param start first UTF-16 unit, from 0
 * @param end the unit after the last one, greater than {@code start}
 */
public record Hit(Kind kind, Severity severity, int start, int end) {

    /** @throws IllegalArgumentException when the range is empty or begins before the text */
    public Hit {
        if (start < 0 || end <= start) {
            throw new IllegalArgumentException("Not a range: " + start + " to " + end);
        }
    }

    int length() {
        return end - start;
    }
}
