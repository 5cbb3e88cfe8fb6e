package org.entraidants.platform.rights;

import java.util.List;
import java.util.Map;

/**
 * Texts of a table in which somebody's name may stand.
 *
 * @param columns those with texts; the number of a row is {@code id}
 * @param rewriting takes the new texts; null to write them as they are
 */
public record Texts(String table, List<String> columns, Rewriting rewriting) {
    /** Texts that are simply written. */
    public static Texts in(String table, String... columns) {
        return new Texts(table, List.of(columns), Rewriting.PLAIN);
    }

    /** Whoever keeps more of a text than the text. */
    @FunctionalInterface
    public interface Rewriting {
        /** Nothing hangs on the texts. */
        Rewriting PLAIN = (id, texts) -> false;

        /**
         * Called in the transaction in which the row is held.
         *
         * @param texts by their columns, only those that change
         * @return whether they are written now; else the columns are filled with them
         */
        boolean write(long id, Map<String, String> texts);
    }
}
