package org.entraidants.platform.rights;

import java.io.IOException;

/** A contribution: what a module holds of a person. */
public interface PersonalRecords {
    /** The folder in the archive, such as {@code forum}. */
    String folder();

    /**
     * Tells all that is held of an account, and nothing of anybody else. Called outside any transaction.
     *
     * @throws IOException when the reader breaks off
     */
    void tell(long accountId, RecordBook book) throws IOException;

    /**
     * Takes away all that leads to somebody. Called outside any transaction, after the account was closed; perhaps again from
     * the beginning after a crash, or when something came in between: what is done already must do no harm.
     */
    void forget(Eraser eraser);
}
