package org.entraidants.platform.rights;

import java.util.Optional;
import org.entraidants.platform.job.JobProgress;

/** What takes the traces of somebody away, stroke by stroke; between two strokes the job may be interrupted. */
public final class Eraser {
    private static final int AT_ONCE = 500;

    private final Leaver leaver;
    private final Strokes strokes;
    private final JobProgress progress;
    private long done;

    Eraser(Leaver leaver, Strokes strokes, JobProgress progress) {
        this.leaver = leaver;
        this.strokes = strokes;
        this.progress = progress;
    }

    /** Who is forgotten. */
    public Leaver leaver() {
        return leaver;
    }

    /** Executes a statement that a few rows are enough for. */
    public void once(String sql, Object... values) {
        strokes.execute(sql, values);
        told();
    }

    /** Leaves no rows in a table in which the account stands. */
    public void delete(String table, String column) {
        once("delete from " + table + " where " + column + " = ?", leaver.accountId());
    }

    /**
     * Empties what names the account in a table, some rows at a time.
     *
     * @param column holds the number of the account; the number of a row is {@code id}
     */
    public void clear(String table, String column) {
        clear(table, column, "");
    }

    /**
     * As {@link #clear(String, String)}, and fills other columns.
     *
     * @param also such as {@code taken_at = null}; empty for nothing
     */
    public void clear(String table, String column, String also, Object... values) {
        String more = also.isEmpty() ? "" : ", " + also;
        String sql = "update " + table + " set " + column + " = null" + more + " where id in (select id from " + table
                + " where " + column + " = ? order by id fetch first " + AT_ONCE + " rows only)";
        var bound = new Object[values.length + 1];
        System.arraycopy(values, 0, bound, 0, values.length);
        bound[values.length] = leaver.accountId();
        while (strokes.execute(sql, bound) > 0) {
            told();
        }
    }

    /** Takes the name out of texts that others have written, or that stay. */
    public void unname(Texts texts) {
        for (Optional<Long> at = strokes.unname(texts, leaver, Long.MIN_VALUE);
                at.isPresent();
                at = strokes.unname(texts, leaver, at.get())) {
            told();
        }
    }

    /** Repeats a step, each time in a transaction of its own, until nothing is left of it. */
    public void repeat(Step step) {
        while (strokes.step(step)) {
            told();
        }
    }

    private void told() {
        progress.advance(++done, -1);
    }

    /** A piece of work. */
    @FunctionalInterface
    public interface Step {
        /** Does it, and says whether there may be more. */
        boolean isMore();
    }
}
