package org.entraidants.forum.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entraidants.forum.Arrivals;
import org.entraidants.forum.TopicText;
import org.entraidants.forum.imports.Fault.Code;

/** The transactions of an import: each takes in some rows, with what is told of them and how far that is. */
@ApplicationScoped
@Transactional
class TopicImportWriter {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Arrivals arrivals;

    /**
     * Some rows of a file.
     *
     * @param upTo how many rows of the file are done with them
     * @param looked the names of topics that a dry run would have taken in before
     */
    record Batch(long importId, List<Proposal> rows, long upTo, Set<String> looked) {}

    Optional<TopicImport> find(long id) {
        return Optional.ofNullable(entities.find(TopicImport.class, id));
    }

    /** Begins a look from the top. */
    void restart(long id) {
        entities.createQuery("delete from KeptFault f where f.importId = :id")
                .setParameter("id", id)
                .executeUpdate();
        entities.find(TopicImport.class, id).restart();
    }

    /** Keeps what is wrong with the file as a whole. */
    void report(long id, List<Fault> faults) {
        faults.forEach(fault -> entities.persist(new KeptFault(id, fault)));
    }

    void write(Batch batch) {
        TopicImport of = entities.find(TopicImport.class, batch.importId);
        var tally = new ImportTally();
        batch.rows.forEach(row -> write(row, of, batch.looked, tally));
        of.count(tally, batch.upTo);
    }

    private void write(Proposal row, TopicImport of, Set<String> looked, ImportTally tally) {
        report(of.id(), row.faults());
        if (row.isRefused()) {
            tally.refused++;
            return;
        }
        tally.warnings += row.faults().size();
        if (arrivals.knows(row.origin().name())) {
            tally.known++;
        } else if (row.topic() != null) {
            topic(row.topic(), row, of, looked);
            tally.topics++;
        } else if (isThere(row.row().get(ImportRow.ANSWER_TO), of, looked)) {
            answer(row, of);
            tally.answers++;
        } else {
            report(of.id(), List.of(Fault.refused(row.row().line(), ImportRow.ANSWER_TO, Code.NO_TOPIC)));
            tally.refused++;
        }
    }

    private boolean isThere(String topic, TopicImport of, Set<String> looked) {
        return (of.dryRun() && looked.contains(topic)) || arrivals.knows(topic);
    }

    private void topic(TopicText text, Proposal row, TopicImport of, Set<String> looked) {
        if (of.dryRun()) {
            looked.add(row.origin().name());
        } else {
            arrivals.topic(text, row.origin());
        }
    }

    private void answer(Proposal row, TopicImport of) {
        if (!of.dryRun()) {
            ImportRow cells = row.row();
            boolean accepted = Set.of("true", "1", "oui", "yes", "x")
                    .contains(cells.get("accepted").toLowerCase(Locale.ROOT));
            arrivals.answer(cells.get(ImportRow.ANSWER_TO), cells.get(ImportRow.BODY), accepted, row.origin());
        }
    }

    /**
     * Forgets the file, once nobody needs it any more.
     *
     * @return which one it was
     */
    Optional<Long> forgetFile(long id) {
        TopicImport begun = entities.find(TopicImport.class, id);
        Optional<Long> file = Optional.ofNullable(begun).map(TopicImport::fileId);
        file.ifPresent(known -> {
            begun.forgetFile();
            entities.flush();
        });
        return file;
    }
}
