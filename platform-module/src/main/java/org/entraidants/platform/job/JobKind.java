package org.entraidants.platform.job;

/** A contribution: a kind of long work. Jobs of one kind run one after the other, over all nodes. */
public interface JobKind {
    /** The name of the kind, at most 40 characters. */
    String name();

    /**
     * Does the work, outside any transaction, from the beginning: what an earlier, interrupted attempt has committed must
     * be recognised and left alone. So it is called again, too, when a transaction met somebody else’s change.
     *
     * @param progress tells how far the work is; its methods throw when the work must stop
     * @throws Exception any failure; its message is shown to the person who asked
     */
    void run(JobProgress progress) throws Exception;
}
