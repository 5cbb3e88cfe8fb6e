package org.entraidants.platform.job;

import jakarta.enterprise.context.Dependent;

/** Counts up to its subject; below zero, for ever. Refuses 13. */
@Dependent
public class CountingJob implements JobKind {
    static final String NAME = "test-counting";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobProgress progress) throws InterruptedException {
        if (progress.subjectId() == 13) {
            throw new IllegalArgumentException("Treize porte malheur.");
        }
        for (long done = 0; progress.subjectId() < 0 || done < progress.subjectId(); done++) {
            progress.advance(done + 1, progress.subjectId());
            Thread.sleep(2);
        }
    }
}
