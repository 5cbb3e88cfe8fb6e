package org.entraidants.platform.file;

import org.entraidants.platform.account.Caller;

/** A contribution: what files are attached to, in any module. A file may be read when one holder says so. */
public interface FileHolder {
    /**
     * Whether a file hangs on something of this holder’s that the caller may see.
     *
     * @param fileId also of files that hang elsewhere or nowhere: false then
     */
    boolean mayRead(long fileId, Caller caller);
}
