package org.entraidants.newsletter.subscriber;

/**
 * Fired in the transaction by which a subscriber is to get nothing any more, or nothing for now: what waits for them is not
 * sent.
 *
 * @param address as it is kept
 * @param reason as the ledger names it
 */
public record ReceivesNothing(String address, Reason reason) {
    /** Why. */
    public enum Reason {
        LEFT,
        PAUSED,
        SUPPRESSED
    }
}
