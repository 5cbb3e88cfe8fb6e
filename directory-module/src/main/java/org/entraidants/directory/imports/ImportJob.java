package org.entraidants.directory.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import org.entraidants.platform.job.Job;
import org.entraidants.platform.job.JobEnded;
import org.entraidants.platform.job.JobKind;
import org.entraidants.platform.job.JobProgress;

/** The work on one file, from the line where an earlier attempt was broken off. */
@ApplicationScoped
class ImportJob implements JobKind {
    static final String NAME = "directory.import";

    @Inject
    ImportWriter writer;

    @Inject
    Uploads uploads;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobProgress progress) throws IOException {
        Import begun = writer.find(progress.subjectId()).orElseThrow();
        Long file = begun.fileId();
        if (file == null) {
            throw new IOException("Le fichier n’est plus là : envoyez-le de nouveau.");
        }
        var run = new ImportRun(begun, writer, progress, uploads.lines(file));
        run.read(uploads.open(file), clock);
        if (run.foundPersonalData() || !begun.dryRun()) {
            forget(begun.id());
        }
    }

    /** A job that failed or was stopped does not go on: whoever wants the file applied sends it again. */
    void ended(@Observes JobEnded ended) {
        if (ended.kind().equals(NAME) && ended.how() != Job.State.DONE) {
            forget(ended.subjectId());
        }
    }

    private void forget(long importId) {
        writer.forgetFile(importId).ifPresent(uploads::delete);
    }
}
