package org.entraidants.directory.duplicates;

import java.util.List;

/**
 * How much two sheets resemble each other.
 *
 * @param score 0 to 100
 * @param reasons line by line; the points of all are the score, of what could be compared
 */
public record Likeness(Verdict verdict, int score, List<Reason> reasons) {
    public Likeness {
        reasons = List.copyOf(reasons);
    }

    /** Whether something keeps them apart however many points they have: another service, a name of their own. */
    boolean isHeldApart() {
        return reasons.stream().anyMatch(reason -> reason.most() == 0);
    }

    /** What to propose. */
    public enum Verdict {
        /** Likely the same place. */
        SAME,
        /** One house, two services: a parent and its branch rather than a duplicate. */
        KIN,
        /** Nothing to propose. */
        APART
    }
}
