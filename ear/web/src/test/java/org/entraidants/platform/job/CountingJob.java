package org.entraidants.platform.job;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.TransactionalException;
import java.util.concurrent.atomic.AtomicInteger;

/** Counts up to its subject; below zero, for ever. Refuses 13; meets others in 17 once, in 19 always. */
@Dependent
public class CountingJob implements JobKind {
    static final AtomicInteger MET = new AtomicInteger();
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
        boolean meets = progress.subjectId() == 17 && MET.getAndIncrement() == 0;
        if (meets || progress.subjectId() == 19) {
            throw new TransactionalException("Rolled back.", new OptimisticLockException());
        }
        for (long done = 0; progress.subjectId() < 0 || done < progress.subjectId(); done++) {
            progress.advance(done + 1, progress.subjectId());
            Thread.sleep(2);
        }
    }
}
