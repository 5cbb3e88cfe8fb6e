package org.entraidants.platform.job;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.entraidants.platform.persistence.Collision;
import org.jspecify.annotations.Nullable;

/** Runs the jobs that this node claims, one at a time: woken by a commit on this node, else it looks every two seconds. */
@ApplicationScoped
public class JobRunner implements Round {
    private static final Logger LOG = Logger.getLogger(JobRunner.class.getName());
    private static final int MOST_ATTEMPTS = 3;
    private static final String UNFORESEEN =
            "Une erreur imprévue a arrêté ce travail : lancez-le de nouveau. Si elle revient, prévenez l’administrateur.";

    @Inject
    Background background;

    @Inject
    Jobs jobs;

    @Inject
    @Any
    Instance<JobKind> kinds;

    private final AtomicBoolean busy = new AtomicBoolean();
    private volatile boolean stopping;

    @Override
    public Duration pause() {
        return Duration.ofSeconds(2);
    }

    @Override
    public boolean look() {
        work();
        return false;
    }

    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobQueued queued) {
        background.execute(this::work);
    }

    @PreDestroy
    void stop() {
        stopping = true;
    }

    private void work() {
        if (!busy.compareAndSet(false, true)) {
            return;
        }
        try {
            Map<String, JobKind> known = kinds.stream().collect(Collectors.toMap(JobKind::name, Function.identity()));
            Optional<Running> next = claim(known);
            while (next.isPresent() && !stopping) {
                next.get().run();
                next = claim(known);
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "Jobs cannot be claimed at the moment.", failed);
        } finally {
            busy.set(false);
        }
    }

    private Optional<Running> claim(Map<String, JobKind> known) {
        String claim = UUID.randomUUID().toString();
        return jobs.claimNext(claim, List.copyOf(known.keySet()))
                .map(job -> new Running(job.id(), job.subjectId(), claim, known.get(job.kind())));
    }

    /** One job in the hands of this node. */
    private final class Running implements JobProgress {
        private static final long MILLIS_BETWEEN_WRITES = 500;
        private static final long MILLIS_OF_WORK = 20;
        private static final long MOST_MILLIS_OF_REST = 1_000;

        private final long jobId;
        private final long subjectId;
        private final String claim;
        private final JobKind kind;
        private long writtenAt;
        private long restedAt = System.currentTimeMillis();
        private long done;
        private @Nullable Long total;

        Running(long jobId, long subjectId, String claim, JobKind kind) {
            this.jobId = jobId;
            this.subjectId = subjectId;
            this.claim = claim;
            this.kind = kind;
        }

        void run() {
            try {
                work();
                write();
                jobs.end(jobId, claim, Job.State.DONE, null);
            } catch (JobInterrupted interrupted) {
                if (interrupted.isOnRequest()) {
                    jobs.end(jobId, claim, Job.State.STOPPED, null);
                }
            } catch (Exception failed) {
                LOG.log(Level.WARNING, "Job " + jobId + " failed.", failed);
                jobs.end(jobId, claim, Job.State.FAILED, words(failed));
            }
        }

        /** Whoever meets somebody else’s change begins again, as after a crash. */
        private void work() throws Exception {
            for (int attempt = 1; ; attempt++) {
                try {
                    kind.run(this);
                    return;
                } catch (RuntimeException failed) {
                    if (attempt == MOST_ATTEMPTS || !Collision.isBehind(failed)) {
                        throw failed;
                    }
                }
            }
        }

        private static String words(Exception failed) {
            boolean ours = !(failed instanceof TransactionalException) && !(failed instanceof PersistenceException);
            return Optional.ofNullable(failed.getMessage())
                    .filter(words -> ours)
                    .orElse(UNFORESEEN);
        }

        @Override
        public long subjectId() {
            return subjectId;
        }

        @Override
        public void advance(long done, long total) {
            this.done = done;
            this.total = total < 0 ? null : total;
            if (System.currentTimeMillis() - writtenAt >= MILLIS_BETWEEN_WRITES) {
                write();
            }
        }

        @Override
        public void rest() {
            long worked = System.currentTimeMillis() - restedAt;
            if (worked >= MILLIS_OF_WORK) {
                sleep(Math.min(worked, MOST_MILLIS_OF_REST));
                advance(done, Objects.requireNonNullElse(total, -1L));
                restedAt = System.currentTimeMillis();
            }
        }

        private static void sleep(long millis) {
            try {
                Thread.sleep(millis);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                throw new JobInterrupted(false);
            }
        }

        private void write() {
            writtenAt = System.currentTimeMillis();
            Jobs.Lease lease = stopping ? Jobs.Lease.LOST : jobs.renew(jobId, claim, done, total);
            if (lease != Jobs.Lease.HELD) {
                throw new JobInterrupted(lease == Jobs.Lease.STOP);
            }
        }
    }
}
