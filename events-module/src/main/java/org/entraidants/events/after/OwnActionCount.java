package org.entraidants.events.after;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.entraidants.platform.DeskCount;
import org.entraidants.platform.account.Caller;

/** How much somebody has still to do, on their desk. */
@Dependent
class OwnActionCount implements DeskCount {
    @Inject
    Actions actions;

    @Override
    public String path() {
        return "/compte/actions";
    }

    @Override
    public long waiting(Caller caller) {
        return actions.waiting(caller);
    }
}
