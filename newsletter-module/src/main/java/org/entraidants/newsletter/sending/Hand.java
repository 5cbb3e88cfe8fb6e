package org.entraidants.newsletter.sending;

import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.entraidants.platform.mail.Carrier;
import org.entraidants.platform.mail.Outcome;
import org.entraidants.platform.mail.ReadyMail;
import org.entraidants.platform.persistence.GroupCommit.Pending;
import org.jspecify.annotations.Nullable;

/**
 * One connection that takes pieces from a feed. What became of a piece, and that the next has begun, is committed before the
 * relay gets the end of the next: after a crash at most one piece of each connection is uncertain, and the ledger says which.
 * The commit goes on while the rest of the mail travels.
 */
final class Hand {
    private final Feed feed;
    private final Records records;
    private final Carrier carrier;
    private final Function<Piece, ReadyMail> press;
    private final BooleanSupplier mayGoOn;
    private @Nullable Pending<Boolean> begun;
    private boolean keptBack;

    Hand(Feed feed, Records records, Carrier carrier, Function<Piece, ReadyMail> press, BooleanSupplier mayGoOn) {
        this.feed = feed;
        this.records = records;
        this.carrier = carrier;
        this.press = press;
        this.mayGoOn = mayGoOn;
    }

    /** Sends until nothing is left, or nothing may go on. */
    void work() {
        try {
            Piece piece = step(null, null);
            while (piece != null) {
                keptBack = false;
                Outcome outcome = carrier.carry(press.apply(piece), this::isCommitted);
                if (keptBack && !feed.isHeld()) {
                    feed.lose();
                    return;
                }
                piece = keptBack ? step(null, null) : step(piece, outcome);
            }
            isCommitted();
        } catch (RuntimeException failed) {
            feed.lose();
            throw failed;
        }
    }

    private @Nullable Piece step(@Nullable Piece finished, @Nullable Outcome outcome) {
        boolean stop = outcome instanceof Outcome.RelayAway || !mayGoOn.getAsBoolean();
        Piece next = stop ? null : feed.next();
        begun = finished == null && next == null
                ? null
                : records.begin(new Step(feed.sender(), finished, outcome, next));
        return next;
    }

    /** Whether the ledger says that the piece has begun; not so when its owner wants no letter any more. */
    private boolean isCommitted() {
        boolean committed = begun == null || begun.await();
        keptBack = !committed;
        return committed;
    }
}
