package org.entraidants.directory.web;

import java.util.List;

/**
 * One of the five steps of a path, as a structure walks it.
 *
 * @param meaning the step in other words
 * @param lines what is done; none when the step is left to others
 */
public record PathStep(String name, String meaning, List<Line> lines) {
    /**
     * Some of what is done.
     *
     * @param manner “for the person”, “with the person”; empty when that makes no difference
     */
    public record Line(String manner, String what) {}
}
