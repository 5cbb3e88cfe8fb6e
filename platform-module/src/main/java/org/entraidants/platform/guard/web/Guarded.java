package org.entraidants.platform.guard.web;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.guard.Gate;
import org.entraidants.platform.guard.Submission;
import org.entraidants.platform.guard.Verdict;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;

/**
 * What a form with texts holds: it asks the {@link Gate}, does what the buttons of {@code <e:guard>} want, and knows what
 * the page must show again. In a page bean:
 *
 * <pre>{@code
 * if (!guarded.passes(fields)) {
 *     title = guarded.text("title");
 *     return;
 * }
 * }</pre>
 */
@Dependent
public class Guarded {
    @Inject
    Gate gate;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private Map<String, String> shown = Map.of();
    private GuardNote note = GuardNote.SILENT;

    /** What was typed, and whether its author knows of weak hits and sends it all the same. */
    public Submission sent(Map<String, String> fields) {
        return new Submission(fields, page.posted("acknowledged").isPresent());
    }

    /** Judges what was typed; see {@link #passes(Submission, Verdict)}. */
    public boolean passes(Map<String, String> fields) {
        var submission = sent(fields);
        return passes(submission, gate.judge(submission, caller));
    }

    /**
     * Whether a text that was judged goes on. If not, the page shows itself again, with {@link #text} in its fields; what
     * the buttons want is done.
     */
    public boolean passes(Submission submission, Verdict verdict) {
        shown = submission.fields();
        if (verdict.accepted()) {
            return true;
        }
        if (page.posted("mask").isPresent()) {
            mask(submission, verdict);
        } else {
            boolean asked = page.posted("askRelease").isPresent() && gate.askRelease(verdict, caller);
            note = GuardNote.of(submission, verdict, asked);
        }
        return false;
    }

    private void mask(Submission submission, Verdict verdict) {
        gate.countMasked(verdict);
        shown = verdict.masked(submission, i18n.getLanguage());
        note = GuardNote.ofMasked();
    }

    /** What a field shows again: what was typed, or that with its hits masked. */
    public String text(String field) {
        return shown.getOrDefault(field, "");
    }

    /** What {@code <e:guard>} says. */
    public GuardNote getNote() {
        return note;
    }
}
