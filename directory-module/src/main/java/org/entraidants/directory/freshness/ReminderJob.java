package org.entraidants.directory.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.entraidants.platform.job.JobKind;
import org.entraidants.platform.job.JobProgress;

/** The work on one campaign: everything in it whose moment has come, as long as it is day. */
@ApplicationScoped
class ReminderJob implements JobKind {
    static final String NAME = "directory.reminders";

    @Inject
    ReminderWriter writer;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(JobProgress progress) {
        long campaign = progress.subjectId();
        while (writer.mayWrite() && writer.plan(campaign) > 0) {
            progress.advance(0, writer.left(campaign));
        }
        long total = writer.left(campaign);
        long done = 0;
        int written = 1;
        while (written > 0 && writer.mayWrite()) {
            written = writer.write(campaign);
            done += written;
            progress.advance(done, Math.max(total, done));
        }
        writer.tellSilence(campaign);
    }
}
