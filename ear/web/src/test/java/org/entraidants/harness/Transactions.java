package org.entraidants.harness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** One transaction of a test. */
@ApplicationScoped
public class Transactions {
    /** Does a deed in a new transaction. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void run(Runnable deed) {
        deed.run();
    }
}
