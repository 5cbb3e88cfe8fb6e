package org.entraidants.forum.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entraidants.directory.SentFiles;
import org.entraidants.forum.imports.TopicImport.Mode;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.job.Job;
import org.entraidants.platform.job.Jobs;

/** The boundary of topics that come from another forum. Everything here is for animators. */
@ApplicationScoped
@Transactional
public class TopicImports {
    private static final int LONGEST_NAME = 250;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    SentFiles sent;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /**
     * Stores a file and queues the work on it.
     *
     * @throws org.entraidants.directory.imports.FileTooLarge beyond 100 MB
     * @throws IOException when the sender breaks off; nothing is kept then
     */
    @Transactional(rollbackOn = IOException.class)
    public TopicImport begin(String fileName, InputStream content, Mode mode, Caller caller) throws IOException {
        caller.require(Role.ANIMATOR);
        String name = fileName.substring(0, Math.min(fileName.length(), LONGEST_NAME));
        return queue(sent.store(name, content), name, mode, caller);
    }

    /**
     * Takes in the file of a look that is over.
     *
     * @param acknowledged whether the caller stands by what the guard only warned of
     * @return empty when there is no such look, or its file has been forgotten
     */
    public Optional<TopicImport> apply(long lookId, boolean acknowledged, Caller caller) {
        return find(lookId, caller)
                .filter(TopicImport::dryRun)
                .filter(TopicImport::hasFile)
                .filter(looked -> jobOf(looked).state() == Job.State.DONE)
                .map(looked -> {
                    long file = looked.fileId();
                    looked.forgetFile();
                    return queue(file, looked.fileName(), new Mode(false, acknowledged), caller);
                });
    }

    private TopicImport queue(long file, String name, Mode mode, Caller caller) {
        var begun = new TopicImport(
                file, name, mode, caller.identity().orElseThrow().name(), clock.instant());
        entities.persist(begun);
        entities.flush();
        jobs.queue(TopicImportJob.NAME, begun.id());
        return begun;
    }

    /** One import. */
    public Optional<TopicImport> find(long id, Caller caller) {
        caller.require(Role.ANIMATOR);
        return Optional.ofNullable(entities.find(TopicImport.class, id));
    }

    /** The newest imports, newest first. */
    public List<TopicImport> newest(int limit, Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery(
                        "select i from TopicImport i order by i.requestedAt desc, i.id desc", TopicImport.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How far the work on an import is. */
    public Job jobOf(TopicImport begun) {
        return jobs.newestOf(TopicImportJob.NAME, begun.id()).orElseThrow();
    }

    /** Asks the work to stop; what has been taken in stays, and the same file can be sent again. */
    public void stop(long id, Caller caller) {
        find(id, caller).ifPresent(begun -> jobs.stop(jobOf(begun).id()));
    }

    /** What is wrong in a file, in the order in which it was found. */
    public List<KeptFault> problems(long id, long after, int limit, Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery(
                        "select f from KeptFault f where f.importId = :id and f.id > :after order by f.id",
                        KeptFault.class)
                .setParameter("id", id)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
