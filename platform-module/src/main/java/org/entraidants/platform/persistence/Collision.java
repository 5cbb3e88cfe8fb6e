package org.entraidants.platform.persistence;

import jakarta.persistence.PersistenceException;
import java.util.function.Supplier;

/** Two who write what may be there once only, in one instant: the second is refused by the database. */
public final class Collision {
    private Collision() {}

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
