package org.entraidants.directory.national;

import java.util.List;

/**
 * The end of a reading.
 *
 * @param problems those of the whole file: the header's, and the one that broke off the reading
 */
public record Reading(Header header, int accepted, int refused, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
    }

    /** False when the file was refused, or broke off before its end. */
    public boolean complete() {
        return problems.stream().noneMatch(Problem::refuses);
    }
}
