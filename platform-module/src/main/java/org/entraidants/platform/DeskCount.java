package org.entraidants.platform;

import org.entraidants.platform.account.Caller;

/** How much waits behind an entry of the desk; asked only for callers who have the entry, with one cheap statement. */
public interface DeskCount {
    /** The path of the {@link DeskEntry}. */
    String path();

    /** How many things wait for somebody like the caller. */
    long waiting(Caller caller);
}
