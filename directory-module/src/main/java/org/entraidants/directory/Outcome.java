package org.entraidants.directory;

import java.util.List;
import java.util.Set;

/** What became of a correction. */
public sealed interface Outcome {
    /** It is kept. */
    record Corrected(Set<Detail> details) implements Outcome {}

    /** The sheet said so already; nothing is kept. */
    record Unchanged() implements Outcome {}

    /** Nothing is kept; after the last objection, or when only waivable ones are left and the author insists, it will be. */
    record Refused(List<Objection> objections) implements Outcome {}

    /** Nothing is kept: somebody else has changed the sheet since; this is what it says now. */
    record Overtaken(Correction now) implements Outcome {}
}
