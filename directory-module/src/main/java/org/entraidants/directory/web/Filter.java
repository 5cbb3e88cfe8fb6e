package org.entraidants.directory.web;

import java.util.List;

/**
 * A group of choices.
 *
 * @param name of the parameter
 * @param open whether it is unfolded
 */
public record Filter(String name, String legend, boolean open, List<Option> options) {
    /** Whether one of the options is chosen. */
    public boolean isChosen() {
        return options.stream().anyMatch(Option::chosen);
    }

    /**
     * One choice.
     *
     * @param count how many places it would leave; empty when that is not known
     */
    public record Option(String value, String label, String count, boolean chosen) {}
}
