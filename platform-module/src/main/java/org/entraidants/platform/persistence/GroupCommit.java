package org.entraidants.platform.persistence;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Many threads that each write one thing and go on when it is committed: those that come while one commit is under way
 * share the next.
 *
 * @param <S> what is written
 * @param <R> what the writer of it learns
 */
public final class GroupCommit<S, R> {
    private final Function<List<S>, List<R>> writer;
    private final Queue<Entry<S, R>> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock pen = new ReentrantLock();

    /** @param writer writes all of them in one transaction of its own, and answers for each in the same order */
    public GroupCommit(Function<List<S>, List<R>> writer) {
        this.writer = writer;
    }

    /** A thing on its way into the database. */
    @FunctionalInterface
    public interface Pending<R> {
        /**
         * Returns when it is committed; as often as one likes.
         *
         * @throws IllegalStateException when it could not be written
         */
        R await();
    }

    /** Writes one thing, and returns when it is committed; see {@link Pending#await}. */
    public R write(S thing) {
        return begin(thing).await();
    }

    /** Lets one thing be written with the next commit, which takes place when somebody awaits it. */
    public Pending<R> begin(S thing) {
        var entry = new Entry<S, R>(thing);
        waiting.add(entry);
        return () -> await(entry);
    }

    private R await(Entry<S, R> entry) {
        pen.lock();
        try {
            if (!entry.written) {
                writeAll();
            }
            if (entry.failure != null) {
                throw new IllegalStateException("This could not be written.", entry.failure);
            }
            return entry.answer();
        } finally {
            pen.unlock();
        }
    }

    private void writeAll() {
        List<Entry<S, R>> entries = new ArrayList<>();
        for (Entry<S, R> entry = waiting.poll(); entry != null; entry = waiting.poll()) {
            entries.add(entry);
        }
        try {
            List<R> answers =
                    writer.apply(entries.stream().map(entry -> entry.thing).toList());
            for (int i = 0; i < answers.size(); i++) {
                entries.get(i).result = answers.get(i);
            }
        } catch (RuntimeException failed) {
            entries.forEach(entry -> entry.failure = failed);
        }
        entries.forEach(entry -> entry.written = true);
    }

    /** A thing on its way; touched only by who holds the pen. */
    private static final class Entry<S, R> {
        private final S thing;
        private boolean written;
        private @Nullable R result;
        private @Nullable RuntimeException failure;

        Entry(S thing) {
            this.thing = thing;
        }

        R answer() {
            if (result == null) {
                throw new IllegalStateException("Nothing was answered.");
            }
            return result;
        }
    }
}
