package org.entraidants.directory.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.entraidants.directory.StructureChanged;
import org.entraidants.directory.duplicates.DuplicateFinder.Found;
import org.entraidants.directory.imports.Import;
import org.entraidants.platform.job.Job;
import org.entraidants.platform.job.JobEnded;
import org.entraidants.platform.job.JobKind;
import org.entraidants.platform.job.JobProgress;
import org.entraidants.platform.job.Jobs;

/** The search for duplicates in the whole directory, department by department: after an import, or when asked for. */
@ApplicationScoped
@Transactional
class SearchJob implements JobKind {
    static final String NAME = "directory.duplicates";
    static final long EVERYWHERE = 0;
    private static final String IMPORT = "directory.import";
    private static final int AT_ONCE = 200;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Pairs pairs;

    @Inject
    Jobs jobs;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public void run(JobProgress progress) {
        List<String> departments = pairs.departments();
        progress.advance(0, departments.size());
        for (int i = 0; i < departments.size(); i++) {
            search(departments.get(i), progress);
            progress.advance(i + 1, departments.size());
        }
    }

    /** Compares the structures of a department with one another; few pairs a transaction, for there may be thousands. */
    private void search(String department, JobProgress progress) {
        List<Described> places = pairs.ofDepartment(department);
        Map<Long, Described> byId = Pairs.byId(places);
        Map<Long, List<Found>> byFirst =
                DuplicateFinder.find(places, progress::rest).stream().collect(Collectors.groupingBy(Found::one));
        var firsts = new ArrayList<Described>();
        var found = new ArrayList<Found>();
        for (Described place : places) {
            firsts.add(place);
            found.addAll(byFirst.getOrDefault(place.id(), List.of()));
            if (firsts.size() + found.size() >= AT_ONCE) {
                pairs.keep(firsts, found, byId);
                firsts.clear();
                found.clear();
                progress.rest();
            }
        }
        pairs.keep(firsts, found, byId);
    }

    /** In the transaction in which an import ends, stopped ones too: what was applied stays. */
    void afterImport(@Observes JobEnded ended) {
        if (ended.kind().equals(IMPORT) && ended.how() != Job.State.FAILED) {
            Import file = entities.find(Import.class, ended.subjectId());
            if (file != null && !file.dryRun() && file.created() + file.changed() > 0) {
                queue();
            }
        }
    }

    /** One search that waits is enough. */
    void queue() {
        boolean waits = jobs.newestOf(NAME, EVERYWHERE)
                .filter(job -> job.state() == Job.State.QUEUED)
                .isPresent();
        if (!waits) {
            jobs.queue(NAME, EVERYWHERE);
        }
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void afterChange(@Observes(during = TransactionPhase.AFTER_SUCCESS) StructureChanged changed) {
        pairs.search(changed.structureId());
    }
}
