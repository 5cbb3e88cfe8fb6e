package org.entraidants.directory.orientation;

/** Why an orientation is declined, or what came of it when it is closed. */
public enum Reason {
    NO_ROOM(Step.DECLINE),
    NOT_OURS(Step.DECLINE),
    TOO_SHORT(Step.DECLINE),
    NOBODY_THERE(Step.DECLINE),
    REDIRECTED(Step.DECLINE),
    HELPED(Step.CLOSE),
    GOES_ON(Step.CLOSE),
    NOT_SOLVED(Step.CLOSE),
    DID_NOT_COME(Step.CLOSE);

    private final Step step;

    Reason(Step step) {
        this.step = step;
    }

    public Step step() {
        return step;
    }
}
