package org.entraidants.newsletter.sending;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What this node holds of one issue, for all its connections: blocks of recipients that lie side by side in the database. A
 * block is as large as what leaves in a second or so; who leaves the letter meanwhile is asked for once more, see {@link
 * Records}.
 */
final class Feed {
    private static final int SMALLEST = 20;
    private static final int LARGEST = 1000;
    private static final long SHORT = Duration.ofMillis(500).toNanos();
    private static final long LONG = Duration.ofSeconds(2).toNanos();

    private final long issueId;
    private final Pieces pieces;
    private final String sender = UUID.randomUUID().toString();
    private final Queue<Piece> ready = new ArrayDeque<>();
    private int size = SMALLEST;
    private long claimedAt = System.nanoTime();
    private int users;
    private boolean lost;

    Feed(long issueId, Pieces pieces) {
        this.issueId = issueId;
        this.pieces = pieces;
    }

    long issueId() {
        return issueId;
    }

    /** The name under which the ledger knows who holds them. */
    String sender() {
        return sender;
    }

    /** The next recipient; null when there is none whose time has come. */
    synchronized @Nullable Piece next() {
        if (ready.isEmpty() && !lost) {
            claim();
        }
        return lost ? null : ready.poll();
    }

    private void claim() {
        long now = System.nanoTime();
        if (now - claimedAt < SHORT) {
            size = Math.min(LARGEST, size * 2);
        } else if (now - claimedAt > LONG) {
            size = Math.max(SMALLEST, size / 2);
        }
        claimedAt = now;
        ready.addAll(pieces.claim(issueId, sender, size));
    }

    /** Whether another connection would have something to do. */
    synchronized boolean hasMore() {
        return !ready.isEmpty();
    }

    /** Whether it still holds what it has claimed; others may have taken over from a node that was silent. */
    boolean isHeld() {
        return pieces.isHeld(sender);
    }

    /** Nothing more comes out of it: the ledger could not be written, or others have taken over. */
    synchronized void lose() {
        lost = true;
    }

    synchronized boolean isLost() {
        return lost;
    }

    /** Counts those who take from it, up or down; how many there are now. */
    synchronized int count(int more) {
        users += more;
        return users;
    }
}
