package org.entraidants.platform.guard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.job.Job;
import org.entraidants.platform.job.JobKind;
import org.entraidants.platform.job.JobProgress;
import org.entraidants.platform.job.Jobs;
import org.entraidants.platform.job.Round;

/** Looks at all stored texts again: when the guard has learnt something, or when an animator wants it. */
@ApplicationScoped
public class Retroscan implements JobKind, Round {
    static final String NAME = "platform.guard";

    private static final long EVERYTHING = 0;

    @Any
    @Inject
    Instance<StoredTexts> contributed;

    @Inject
    Scans scans;

    @Inject
    Jobs jobs;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobProgress progress) {
        List<StoredTexts> sources = sources();
        long total = total(sources);
        long done = 0;
        for (StoredTexts source : sources) {
            done += scans.begin(source.name());
            progress.advance(done, total);
            for (int looked = scans.step(source); looked > 0; looked = scans.step(source)) {
                done += looked;
                progress.advance(done, Math.max(total, done));
            }
        }
    }

    private List<StoredTexts> sources() {
        return contributed.stream()
                .sorted(Comparator.comparing(StoredTexts::name))
                .toList();
    }

    private static long total(List<StoredTexts> sources) {
        List<Long> counts = sources.stream().map(StoredTexts::count).toList();
        return counts.contains(-1L)
                ? -1
                : counts.stream().mapToLong(Long::longValue).sum();
    }

    /** Begins a search in everything, unless one waits or runs. */
    @Transactional
    public void start(Caller caller) {
        caller.require(Role.ANIMATOR);
        if (!isUnderWay()) {
            scans.restart();
            jobs.queue(NAME, EVERYTHING);
        }
    }

    /** The newest search. */
    public Optional<Job> newest() {
        return jobs.newestOf(NAME, EVERYTHING);
    }

    private boolean isUnderWay() {
        return newest().filter(job -> !job.state().isOver()).isPresent();
    }

    @Override
    public Duration first() {
        return Duration.ofSeconds(20);
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    /** What is unfinished, a failed search too, is gone on with. */
    @Override
    @Transactional
    public boolean look() {
        boolean due = sources().stream().anyMatch(source -> scans.isDue(source.name()));
        if (due && !isUnderWay()) {
            jobs.queue(NAME, EVERYTHING);
        }
        return false;
    }
}
