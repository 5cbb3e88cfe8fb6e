package org.entraidants.platform.guard;

/** A text that may not be stored as it is; the API answers 422 and tells where the hits are. */
public class TextRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Verdict verdict;

    public TextRefused(Verdict verdict) {
        super("Personal data in the text: " + verdict.hits());
        this.verdict = verdict;
    }

    public Verdict verdict() {
        return verdict;
    }
}
