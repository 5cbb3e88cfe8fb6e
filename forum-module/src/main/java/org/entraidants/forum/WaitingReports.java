package org.entraidants.forum;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.entraidants.platform.DeskCount;
import org.entraidants.platform.account.Caller;

/** How many reports wait, on the desk of animators. */
@Dependent
class WaitingReports implements DeskCount {
    @Inject
    ReportQueue queue;

    @Override
    public String path() {
        return ForumModule.REPORTS;
    }

    @Override
    public long waiting(Caller caller) {
        return queue.waiting(caller);
    }
}
