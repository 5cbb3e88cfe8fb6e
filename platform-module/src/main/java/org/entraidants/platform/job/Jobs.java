package org.entraidants.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.metrics.MetricUnits;
import org.eclipse.microprofile.metrics.annotation.Gauge;
import org.jspecify.annotations.Nullable;

/** The boundary of long work: queue it, look at it, stop it. */
@ApplicationScoped
@Transactional
public class Jobs {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Event<JobQueued> queued;

    @Inject
    Event<JobEnded> ended;

    @Inject
    Clock clock;

    /**
     * Queues a job in the running transaction: it starts after the commit, or never.
     *
     * @param kind the name of a {@link JobKind}
     * @param subjectId what it shall work on
     */
    public Job queue(String kind, long subjectId) {
        var job = new Job(kind, subjectId, clock.instant());
        entities.persist(job);
        queued.fire(new JobQueued(job.id()));
        return job;
    }

    /** The newest job of a kind on a subject. */
    public Optional<Job> newestOf(String kind, long subjectId) {
        return entities.createQuery(
                        "select j from Job j where j.kind = :kind and j.subjectId = :subject order by j.id desc",
                        Job.class)
                .setParameter("kind", kind)
                .setParameter("subject", subjectId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** How many jobs wait or run, over all nodes. */
    @Gauge(name = "jobs.open", unit = MetricUnits.NONE, absolute = true)
    public long open() {
        return entities.createQuery("select count(j) from Job j where j.state in :states", Long.class)
                .setParameter("states", List.of(Job.State.QUEUED, Job.State.RUNNING))
                .getSingleResult();
    }

    /** Asks a job to stop; one that is over stays as it is. */
    public void stop(long jobId) {
        Job job = entities.find(Job.class, jobId, LockModeType.PESSIMISTIC_WRITE);
        if (job != null && !job.state().isOver()) {
            job.requestStop(clock.instant());
            tellIfOver(job);
        }
    }

    /** Takes the oldest job that waits or whose holder has fallen silent, unless one of its kind is running. */
    Optional<Job> claimNext(String claim, List<String> kinds) {
        if (kinds.isEmpty()) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        entities.createNativeQuery("select id from platform_job_gate where id = 1 for update")
                .getSingleResult();
        @SuppressWarnings("unchecked")
        List<Number> ids = entities.createNativeQuery("""
                        select j.id from platform_jobs j
                        where (j.state = 'QUEUED' or (j.state = 'RUNNING' and j.lease_until < ?))
                          and not exists (select 1 from platform_jobs r
                                          where r.kind = j.kind and r.state = 'RUNNING' and r.lease_until >= ?)
                        order by j.id for update skip locked
                        """)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Timestamp.from(now))
                .setMaxResults(20)
                .getResultList();
        return ids.stream()
                .map(id -> entities.find(Job.class, id.longValue()))
                .filter(job -> kinds.contains(job.kind()))
                .filter(job -> !isGivenUp(job, now))
                .findFirst()
                .map(job -> {
                    job.claimBy(claim, now);
                    return job;
                });
    }

    private boolean isGivenUp(Job job, Instant now) {
        if (job.isStopRequested()) {
            job.end(Job.State.STOPPED, null, now);
        } else if (job.attempts() >= Job.MOST_ATTEMPTS) {
            job.end(Job.State.FAILED, "Interrompu " + job.attempts() + " fois : abandonné.", now);
        }
        tellIfOver(job);
        return job.state().isOver();
    }

    private void tellIfOver(Job job) {
        if (job.state().isOver()) {
            ended.fire(new JobEnded(job.kind(), job.subjectId(), job.state()));
        }
    }

    /** Whether the work may go on. */
    Lease renew(long jobId, String claim, long done, @Nullable Long total) {
        Job job = entities.find(Job.class, jobId, LockModeType.PESSIMISTIC_WRITE);
        if (job == null || !job.isHeldBy(claim)) {
            return Lease.LOST;
        }
        job.advance(done, total, clock.instant());
        return job.isStopRequested() ? Lease.STOP : Lease.HELD;
    }

    void end(long jobId, String claim, Job.State how, @Nullable String error) {
        Job job = entities.find(Job.class, jobId, LockModeType.PESSIMISTIC_WRITE);
        if (job != null && job.isHeldBy(claim)) {
            job.end(how, error, clock.instant());
            tellIfOver(job);
        }
    }

    enum Lease {
        HELD,
        STOP,
        LOST
    }
}
