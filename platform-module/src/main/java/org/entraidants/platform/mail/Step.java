package org.entraidants.platform.mail;

import org.jspecify.annotations.Nullable;

/**
 * One line in the ledger: what became of a mail, and which one is begun next.
 *
 * @param holder who holds both
 * @param finished the mail that was tried; null at the beginning
 * @param outcome what became of it
 * @param next the mail to begin; null at the end
 */
record Step(
        String holder,
        @Nullable Long finished,
        @Nullable Outcome outcome,
        @Nullable Long next) {}
