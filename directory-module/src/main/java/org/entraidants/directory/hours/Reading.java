package org.entraidants.directory.hours;

import java.util.List;

/** The outcome of {@link OpeningHours#read}: the hours, always, and the remarks, often none. */
public record Reading(OpeningHours hours, List<Warning> warnings) {

    public Reading {
        warnings = List.copyOf(warnings);
    }
}
