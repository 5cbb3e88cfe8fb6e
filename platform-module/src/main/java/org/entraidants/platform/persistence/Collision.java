package org.entraidants.platform.persistence;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.PessimisticLockException;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Two who write what may be there once only, in one instant: the second is refused by the database. */
public final class Collision {
    private static final int MOST_CAUSES = 10;

    private Collision() {}

    /** Whether it is somebody else’s change in the same instant that has let a transaction fail. */
    public static boolean isBehind(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(cause -> cause instanceof OptimisticLockException
                        || cause instanceof PessimisticLockException
                        || cause instanceof LockTimeoutException);
    }

    /**
     * Does something that finds what is there, or writes it; and once more when somebody else has just written it.
     *
     * @param deed opens a transaction of its own and flushes in it
     */
    public static <T> T repeating(Supplier<T> deed) {
        try {
            return deed.get();
        } catch (PersistenceException collided) {
            return deed.get();
        }
    }
}
