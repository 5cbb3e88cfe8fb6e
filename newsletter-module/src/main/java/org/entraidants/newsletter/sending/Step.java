package org.entraidants.newsletter.sending;

import org.entraidants.platform.mail.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One line in the ledger: what became of a piece, and which one the same connection begins next.
 *
 * @param sender who holds both
 * @param finished the piece that was tried; null at the beginning
 * @param outcome what became of it
 * @param next the piece to begin; null at the end
 */
record Step(
        String sender,
        @Nullable Piece finished,
        @Nullable Outcome outcome,
        @Nullable Piece next) {}
