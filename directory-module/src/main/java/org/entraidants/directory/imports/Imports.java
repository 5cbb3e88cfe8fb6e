package org.entraidants.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.entraidants.directory.national.Header;
import org.entraidants.directory.national.Line;
import org.entraidants.directory.national.Problem;
import org.entraidants.directory.national.RefusedLines;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.job.Job;
import org.entraidants.platform.job.Jobs;

/** The boundary of imports. Everything here is for animators. */
@ApplicationScoped
@Transactional
public class Imports {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Uploads uploads;

    @Inject
    Jobs jobs;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Stores a file and queues the work on it.
     *
     * @param dryRun true to tell what would happen and change nothing
     * @throws FileTooLarge beyond 100 MB
     * @throws IOException when the sender breaks off; nothing is kept then
     */
    @Transactional(rollbackOn = IOException.class)
    public Import begin(String fileName, InputStream content, boolean dryRun) throws IOException {
        caller.require(Role.ANIMATOR);
        uploads.deleteOld();
        String name = fileName.length() > 250 ? fileName.substring(0, 250) : fileName;
        return queue(uploads.store(name, content), name, dryRun);
    }

    /**
     * Applies the file of a dry run that is over.
     *
     * @return empty when there is no such dry run, or its file has been forgotten
     */
    public Optional<Import> apply(long dryRunId) {
        caller.require(Role.ANIMATOR);
        return find(dryRunId)
                .filter(Import::dryRun)
                .filter(looked -> looked.fileId() != null)
                .filter(looked -> jobOf(looked).state() == Job.State.DONE)
                .map(looked -> {
                    long file = looked.fileId();
                    looked.forgetFile();
                    return queue(file, looked.fileName(), false);
                });
    }

    private Import queue(long file, String name, boolean dryRun) {
        var begun = new Import(file, name, dryRun, caller.identity().orElseThrow(), clock.instant());
        entities.persist(begun);
        jobs.queue(ImportJob.NAME, begun.id());
        return begun;
    }

    /** One import. */
    public Optional<Import> find(long id) {
        caller.require(Role.ANIMATOR);
        return Optional.ofNullable(entities.find(Import.class, id));
    }

    /** The newest imports, newest first; before a number, 0 for the very newest. */
    public List<Import> newest(long before, int limit) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery(
                        "select i from Import i where :before = 0 or i.id < :before order by i.id desc", Import.class)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** How far the work on an import is. */
    public Job jobOf(Import begun) {
        return jobs.newestOf(ImportJob.NAME, begun.id()).orElseThrow();
    }

    /** Asks the work to stop; what has been applied stays, and the same file can be sent again. */
    public void stop(long id) {
        find(id).ifPresent(begun -> jobs.stop(jobOf(begun).id()));
    }

    /** The problems of an import in the order of the file, those of one severity or all. */
    public List<ImportProblem> problems(long id, Optional<Problem.Severity> severity, long after, int limit) {
        caller.require(Role.ANIMATOR);
        var query = entities.createQuery(
                        "select p from ImportProblem p where p.importId = :id and p.id > :after"
                                + severity.map(s -> " and p.severity = :severity")
                                        .orElse("")
                                + " order by p.id",
                        ImportProblem.class)
                .setParameter("id", id)
                .setParameter("after", after);
        severity.ifPresent(wanted -> query.setParameter("severity", wanted));
        return query.setMaxResults(limit).getResultList();
    }

    /**
     * Writes the refused lines as a CSV with a first column {@code motif}, ready to mend and send again; personal data is
     * masked.
     */
    public void writeRefusals(long id, Locale language, Writer out) throws IOException {
        Import begun = find(id).orElseThrow();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(
                        "select line, cells from directory_import_refusals where import_id = ? order by line")
                .setParameter(1, id)
                .getResultList();
        var reasons = entities.createQuery(
                        "select p from ImportProblem p where p.importId = :id and p.severity = :refused order by p.id",
                        ImportProblem.class)
                .setParameter("id", id)
                .setParameter("refused", Problem.Severity.REFUSED)
                .getResultStream()
                .collect(Collectors.groupingBy(ImportProblem::line));
        var header = new Header(StandardCharsets.UTF_8, begun.separator(), begun.columns(), List.of());
        try (var csv = new RefusedLines(header, language, out)) {
            for (Object[] row : rows) {
                int line = ((Number) row[0]).intValue();
                List<Problem> problems = reasons.getOrDefault(line, List.of()).stream()
                        .map(ImportProblem::problem)
                        .toList();
                csv.write(new Line.Refused(line, problems, List.of(((String) row[1]).split(Import.PARTED, -1))));
            }
        }
    }
}
