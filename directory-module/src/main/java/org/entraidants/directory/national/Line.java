package org.entraidants.directory.national;

import java.util.List;

/** One record of a file, after checking. */
public sealed interface Line {
    /** The line of the file where the record starts, counting from 1; the header is usually line 1. */
    int number();

    /** The cells as they were written. */
    List<String> raw();

    /** A usable place, perhaps with warnings. */
    record Accepted(int number, Place place, List<Problem> warnings, List<String> raw) implements Line {
        public Accepted {
            warnings = List.copyOf(warnings);
            raw = List.copyOf(raw);
        }
    }

    /** A record that cannot be used; the problems hold the reasons and the warnings. */
    record Refused(int number, List<Problem> problems, List<String> raw) implements Line {
        public Refused {
            problems = List.copyOf(problems);
            raw = List.copyOf(raw);
        }
    }
}
