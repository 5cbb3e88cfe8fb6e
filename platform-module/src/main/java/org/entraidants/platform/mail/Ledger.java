package org.entraidants.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Where every connection writes down a mail before it begins the next: after a crash at most one mail of each connection
 * is uncertain. Those that come while one commit is under way share the next.
 */
@ApplicationScoped
class Ledger {
    @Inject
    Deliveries deliveries;

    private final Queue<Entry> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock pen = new ReentrantLock();

    /** Writes a step, and returns when it is committed: whether the next mail may begin. */
    boolean write(Step step) {
        var entry = new Entry(step);
        waiting.add(entry);
        pen.lock();
        try {
            if (!entry.written) {
                writeAll();
            }
            if (entry.failure != null) {
                throw new IllegalStateException("The ledger cannot be written.", entry.failure);
            }
            return entry.mayBegin;
        } finally {
            pen.unlock();
        }
    }

    private void writeAll() {
        List<Entry> entries = new ArrayList<>();
        for (Entry entry = waiting.poll(); entry != null; entry = waiting.poll()) {
            entries.add(entry);
        }
        try {
            Set<Long> begun =
                    deliveries.write(entries.stream().map(entry -> entry.step).toList());
            entries.forEach(entry -> entry.mayBegin = begun.contains(entry.step.next()));
        } catch (RuntimeException failed) {
            entries.forEach(entry -> entry.failure = failed);
        }
        entries.forEach(entry -> entry.written = true);
    }

    /** A step on its way into the ledger; touched only by who holds the pen. */
    private static final class Entry {
        private final Step step;
        private boolean written;
        private boolean mayBegin;
        private @Nullable RuntimeException failure;

        Entry(Step step) {
            this.step = step;
        }
    }
}
