package org.entraidants.platform.guard.web;

import java.util.List;
import org.entraidants.platform.guard.Submission;
import org.entraidants.platform.guard.Verdict;

/**
 * What {@code <e:guard>} shows above a form.
 *
 * @param passages what was found, in the order of the fields
 * @param refused whether something among it cannot be waved through
 * @param masked whether the fields now show the masked text, to be read again
 * @param asked whether a moderator has just been asked
 */
public record GuardNote(List<Passage> passages, boolean refused, boolean masked, boolean asked) {
    /** Nothing to say. */
    public static final GuardNote SILENT = new GuardNote(List.of(), false, false, false);

    public GuardNote {
        passages = List.copyOf(passages);
    }

    /** What was found in a text that was sent. */
    public static GuardNote of(Submission submission, Verdict verdict, boolean asked) {
        List<Passage> passages = verdict.hits().stream()
                .map(hit -> Passage.of(hit, submission.fields().get(hit.field())))
                .toList();
        return new GuardNote(passages, verdict.refused(), false, asked);
    }

    static GuardNote ofMasked() {
        return new GuardNote(List.of(), false, true, false);
    }
}
