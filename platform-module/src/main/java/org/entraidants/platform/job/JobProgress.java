package org.entraidants.platform.job;

/** A running job, as its kind sees it. */
public interface JobProgress {
    /** What the job works on. */
    long subjectId();

    /**
     * Tells how far the work is and renews the lease. Cheap enough to be called after every row: it writes at most
     * twice a second.
     *
     * @param total how much there is, -1 while it is not known
     * @throws JobInterrupted when somebody asked to stop, when the node stops, or when another node has taken the job over
     */
    void advance(long done, long total);

    /**
     * Lets those go first who wait for an answer: after a moment of work, rests as long. For long computing, between
     * two steps and outside transactions; cheap enough for every turn of a loop.
     *
     * @throws JobInterrupted as {@link #advance} does
     */
    void rest();
}
