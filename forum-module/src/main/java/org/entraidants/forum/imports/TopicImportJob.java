package org.entraidants.forum.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import org.entraidants.directory.SentFiles;
import org.entraidants.platform.job.Job;
import org.entraidants.platform.job.JobEnded;
import org.entraidants.platform.job.JobKind;
import org.entraidants.platform.job.JobProgress;

/** The work on one file of topics, from the row where an earlier attempt was broken off. */
@ApplicationScoped
class TopicImportJob implements JobKind {
    static final String NAME = "forum.import";

    @Inject
    TopicImportWriter writer;

    @Inject
    RowReader reader;

    @Inject
    SentFiles sent;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobProgress progress) throws IOException {
        TopicImport begun = writer.find(progress.subjectId()).orElseThrow();
        Long file = begun.fileId();
        if (file == null) {
            throw new IOException("Le fichier n’est plus là : envoyez-le de nouveau.");
        }
        if (begun.dryRun()) {
            writer.restart(begun.id());
            begun.restart();
        }
        var run = new TopicImportRun(begun, reader, writer, progress, sent.lines(file));
        run.read(sent.open(file));
        if (run.foundPersonalData() || !begun.dryRun()) {
            forget(begun.id());
        }
    }

    /** A job that failed or was stopped does not go on: whoever wants the file taken in sends it again. */
    void ended(@Observes JobEnded ended) {
        if (ended.kind().equals(NAME) && ended.how() != Job.State.DONE) {
            forget(ended.subjectId());
        }
    }

    private void forget(long importId) {
        writer.forgetFile(importId).ifPresent(sent::delete);
    }
}
