package org.entraidants.forum.imports;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entraidants.forum.imports.Fault.Code;
import org.entraidants.forum.imports.TopicImportWriter.Batch;
import org.entraidants.platform.job.JobProgress;
import org.entraidants.platform.persistence.Collision;

/** One attempt at a file: judges its rows, and hands some at a time to a transaction. */
final class TopicImportRun {
    private static final int ROWS_AT_ONCE = 50;

    private final TopicImport begun;
    private final RowReader reader;
    private final TopicImportWriter writer;
    private final JobProgress progress;
    private final long expected;
    private final long doneBefore;
    private final Set<String> names = new HashSet<>();
    private final Set<String> looked = new HashSet<>();
    private final List<Proposal> waiting = new ArrayList<>();
    private final List<Fault> faults = new ArrayList<>();
    private long done;
    private boolean foundPersonalData;

    TopicImportRun(TopicImport begun, RowReader reader, TopicImportWriter writer, JobProgress progress, long expected) {
        this.begun = begun;
        this.reader = reader;
        this.writer = writer;
        this.progress = progress;
        this.expected = expected;
        this.doneBefore = begun.doneRows();
    }

    void read(InputStream content) throws IOException {
        new TopicFile(this::row, faults::add).read(content);
        flush();
        writer.report(begun.id(), faults);
        progress.advance(done, done);
        if (done == 0) {
            throw new IOException("Aucune ligne n’a pu être lue : voyez ce qui est dit du fichier.");
        }
    }

    boolean foundPersonalData() {
        return foundPersonalData;
    }

    private void row(ImportRow row) {
        done++;
        boolean twice = !row.name().isEmpty() && !names.add(row.name());
        if (done <= doneBefore) {
            return;
        }
        Proposal proposal = reader.read(row, begun.acknowledged());
        foundPersonalData |= proposal.isPersonal();
        waiting.add(judged(proposal, twice));
        if (waiting.size() >= ROWS_AT_ONCE) {
            flush();
        }
    }

    /** A name stands for one row of a file; and nobody has looked at the warnings of the guard when the file is taken in at once. */
    private Proposal judged(Proposal proposal, boolean twice) {
        var found = new ArrayList<Fault>();
        for (Fault fault : proposal.faults()) {
            boolean unread = fault.code() == Code.PERSONAL_DATA && !begun.dryRun();
            found.add(
                    unread
                            ? Fault.refused(fault.line(), fault.field(), fault.code())
                                    .detailed(fault.detail())
                            : fault);
        }
        if (twice) {
            found.add(Fault.refused(proposal.row().line(), ImportRow.ID, Code.TWICE));
        }
        return new Proposal(proposal.row(), proposal.origin(), proposal.topic(), found);
    }

    private void flush() {
        var batch = new Batch(begun.id(), List.copyOf(waiting), done, looked);
        Collision.repeating(() -> {
            writer.write(batch);
            return batch;
        });
        waiting.clear();
        progress.advance(done, Math.max(expected, done));
    }
}
