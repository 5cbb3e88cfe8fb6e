package org.entraidants.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import org.entraidants.harness.Await;
import org.entraidants.harness.InContainer;
import org.entraidants.harness.Transactions;
import org.junit.jupiter.api.Test;

@InContainer
class JobRunnerIT {
    @Inject
    Jobs jobs;

    @Inject
    Transactions transactions;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Test
    void queuedJobRunsToItsEnd() throws InterruptedException {
        jobs.queue(CountingJob.NAME, 5);
        awaitState(5, Job.State.DONE);
        assertThat(newest(5).done()).isEqualTo(5);
        assertThat(newest(5).percent()).isEqualTo(100);
    }

    @Test
    void runningJobStopsOnRequest() throws InterruptedException {
        Job job = jobs.queue(CountingJob.NAME, -1);
        awaitState(-1, Job.State.RUNNING);
        assertThat(jobs.open()).isPositive();
        jobs.stop(job.id());
        awaitState(-1, Job.State.STOPPED);
        assertThat(newest(-1).error()).isNull();
        Await.until("nothing is left to do", () -> jobs.open() == 0);
    }

    @Test
    void failedJobTellsWhy() throws InterruptedException {
        jobs.queue(CountingJob.NAME, 13);
        awaitState(13, Job.State.FAILED);
        assertThat(newest(13).error()).isEqualTo("Treize porte malheur.");
    }

    @Test
    void jobThatMeetsSomebodyElsesChangeBeginsAgain() throws InterruptedException {
        jobs.queue(CountingJob.NAME, 17);
        awaitState(17, Job.State.DONE);
        jobs.queue(CountingJob.NAME, 19);
        awaitState(19, Job.State.FAILED);
        assertThat(newest(19).error()).contains("imprévue").doesNotContain("Rolled back");
    }

    @Test
    void jobOfSilentHolderIsTakenOver() throws InterruptedException {
        transactions.run(() -> {
            Job job = jobs.queue(CountingJob.NAME, 7);
            job.claimBy("silent node", Instant.now());
            entities.flush();
            entities.createNativeQuery("update platform_jobs set lease_until = ? where id = ?")
                    .setParameter(1, Timestamp.from(Instant.now().minusSeconds(1)))
                    .setParameter(2, job.id())
                    .executeUpdate();
        });
        awaitState(7, Job.State.DONE);
        assertThat(newest(7).attempts()).isEqualTo(2);
        assertThat(jobs.renew(newest(7).id(), "silent node", 1, 7L)).isEqualTo(Jobs.Lease.LOST);
    }

    private void awaitState(long subject, Job.State state) throws InterruptedException {
        Await.until("job " + subject + " " + state, () -> newest(subject).state() == state);
    }

    private Job newest(long subject) {
        return jobs.newestOf(CountingJob.NAME, subject).orElseThrow();
    }
}
