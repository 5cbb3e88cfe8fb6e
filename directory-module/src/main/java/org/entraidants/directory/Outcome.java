package org.entraidants.directory;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What became of a correction. */
public sealed interface Outcome {
    /** It is kept. */
    record Corrected(Set<Detail> details) implements Outcome {}

    /** The sheet said so already; nothing is kept. */
    record Unchanged() implements Outcome {}

    /** Nothing is kept; after the last objection, or when only waivable ones are left and the author insists, it will be. */
    record Refused(List<Objection> objections) implements Outcome {}

    /**
     * Nothing is kept: somebody else has changed the same details since.
     *
     * @param now what the form has to carry when it is sent again
     */
    record Overtaken(List<Faster> faster, Marks now) implements Outcome {}

    /** Nothing is kept: somebody has taken the thing away since. */
    record Gone() implements Outcome {}

    /**
     * Somebody else was faster.
     *
     * @param theirs what the detail says now
     * @param by who it was; null when it is not known
     * @param at when; null when it is not known
     */
    record Faster(
            Detail detail,
            String theirs,
            @Nullable String by,
            @Nullable Instant at) {}
}
