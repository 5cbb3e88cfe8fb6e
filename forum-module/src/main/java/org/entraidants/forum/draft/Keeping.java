package org.entraidants.forum.draft;

import java.util.List;
import org.entraidants.platform.guard.FieldHit;

/**
 * What became of something that was to be kept.
 *
 * @param refused personal data: the fields that hold them were left out
 */
public record Keeping(Outcome outcome, List<FieldHit> refused) {
    /** What became of it as a whole. */
    public enum Outcome {
        KEPT,
        /** Nothing is typed: there is no draft any more. */
        EMPTY,
        /** The form has been sent meanwhile. */
        SENT,
        /** More than {@link Drafts#LONGEST} characters; what was kept before stays. */
        TOO_LONG,
        /** The caller keeps {@link Drafts#MOST} others. */
        TOO_MANY,
        /** The form is another person’s. */
        UNKNOWN
    }

    public Keeping {
        refused = List.copyOf(refused);
    }

    /** Whether it is there to be found again, but for what was refused. */
    public boolean isKept() {
        return outcome == Outcome.KEPT;
    }

    /** The names of the fields that were left out. */
    public List<String> fields() {
        return refused.stream().map(FieldHit::field).distinct().toList();
    }
}
