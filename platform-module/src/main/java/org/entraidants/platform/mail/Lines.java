package org.entraidants.platform.mail;

import jakarta.mail.MessagingException;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;

/** Connections to the relay that are kept open for a while after the last mail. */
final class Lines {
    private static final long IDLE_SECONDS = 20;

    private final Relay relay;
    private final Deque<Line> idle = new ConcurrentLinkedDeque<>();

    Lines(Relay relay) {
        this.relay = relay;
    }

    /** An open connection: a kept one that still answers, or a new one. */
    Line take() throws MessagingException {
        for (Line kept = idle.pollFirst(); kept != null; kept = idle.pollFirst()) {
            if (kept.isConnected()) {
                return kept;
            }
        }
        return relay.connect();
    }

    /** Keeps a connection for the next mails. */
    void keep(Line line) {
        idle.addFirst(line);
    }

    /** Closes what nobody has needed for a while. */
    void closeIdle() {
        for (Line oldest = idle.peekLast();
                oldest != null && oldest.isIdleFor(IDLE_SECONDS);
                oldest = idle.peekLast()) {
            if (idle.remove(oldest)) {
                oldest.hangUp();
            }
        }
    }

    void closeAll() {
        for (Line line = idle.poll(); line != null; line = idle.poll()) {
            line.hangUp();
        }
    }
}
