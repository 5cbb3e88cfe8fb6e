package org.entraidants.platform.job;

/** The work must end here. Kinds of work let it pass. */
public class JobInterrupted extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean onRequest;

    JobInterrupted(boolean onRequest) {
        super(onRequest ? "Stopped on request" : "The lease was lost");
        this.onRequest = onRequest;
    }

    /** Whether a person asked for it; else the job goes on elsewhere or later. */
    public boolean isOnRequest() {
        return onRequest;
    }
}
