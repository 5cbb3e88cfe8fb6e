package org.entraidants.platform.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.entraidants.platform.job.JobKind;
import org.entraidants.platform.job.JobProgress;

/**
 * Takes the traces of somebody away, module by module, and at last the account. After a crash it begins again, and finds
 * what is left. A request that was under way while the account was closed may have left something behind its back, to which
 * the database holds the account: then it looks once more.
 */
@ApplicationScoped
class ErasureJob implements JobKind {
    private static final Logger LOG = Logger.getLogger(ErasureJob.class.getName());
    private static final int MOST_ROUNDS = 3;

    @Inject
    Erasures erasures;

    @Inject
    Records records;

    @Inject
    Strokes strokes;

    @Override
    public String name() {
        return Erasures.JOB;
    }

    @Override
    public void run(JobProgress progress) {
        Optional<Leaver> leaver = erasures.leaver(progress.subjectId());
        if (leaver.isEmpty()) {
            return;
        }
        for (int round = 1; !isGone(leaver.get(), progress) && round < MOST_ROUNDS; round++) {
            LOG.fine("Something has come in between: once more.");
        }
        erasures.end(progress.subjectId());
    }

    /** What still holds the account after the last round holds an account without a name. */
    private boolean isGone(Leaver leaver, JobProgress progress) {
        var eraser = new Eraser(leaver, strokes, progress);
        records.all().forEach(each -> each.forget(eraser));
        try {
            erasures.strikeOut(leaver);
            return true;
        } catch (PersistenceException held) {
            LOG.log(Level.INFO, "Something still holds an account that is to be forgotten.", held);
            return false;
        }
    }
}
