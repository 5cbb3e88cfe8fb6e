package org.entraidants.platform.file;

import jakarta.enterprise.context.ApplicationScoped;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;

/** Holds every file that hangs anywhere in a test, for animators only. */
@ApplicationScoped
class ClubFiles implements FileHolder {
    @Override
    public boolean mayRead(long fileId, Caller caller) {
        return caller.role().covers(Role.ANIMATOR);
    }
}
