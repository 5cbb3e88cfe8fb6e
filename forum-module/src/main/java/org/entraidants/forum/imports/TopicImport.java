package org.entraidants.forum.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.entraidants.platform.job.FileRun;

/** One file of topics that was looked at or taken in, and what came of it. */
@Entity
@Table(name = "forum_imports")
public class TopicImport extends FileRun {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_imports_seq")
    @SequenceGenerator(name = "forum_imports_seq", allocationSize = 50)
    private long id;

    private boolean acknowledged;

    @Column(name = "done_rows")
    private long doneRows;

    private long topics;
    private long answers;
    private long known;
    private long refused;
    private long warnings;

    @SuppressWarnings("NullAway")
    protected TopicImport() {}

    TopicImport(long fileId, String fileName, Mode mode, String byName, Instant now) {
        super(fileId, fileName, mode.dryRun, byName, now);
        this.acknowledged = mode.acknowledged;
    }

    /**
     * What is asked of an import.
     *
     * @param dryRun to tell what would happen and change nothing
     * @param acknowledged whether somebody stands by what the guard only warns of
     */
    public record Mode(boolean dryRun, boolean acknowledged) {
        public static final Mode LOOK = new Mode(true, false);
    }

    /** Counts some rows; those before need not be looked at again after a crash. */
    void count(ImportTally tally, long done) {
        topics += tally.topics;
        answers += tally.answers;
        known += tally.known;
        refused += tally.refused;
        warnings += tally.warnings;
        doneRows = done;
    }

    /** A look begins from the top again: what it saw before a crash was in memory. */
    void restart() {
        topics = 0;
        answers = 0;
        known = 0;
        refused = 0;
        warnings = 0;
        doneRows = 0;
    }

    long doneRows() {
        return doneRows;
    }

    public long id() {
        return id;
    }

    /** Whether texts come in that the guard only warns of. */
    public boolean acknowledged() {
        return acknowledged;
    }

    public long topics() {
        return topics;
    }

    public long answers() {
        return answers;
    }

    /** Rows whose topic or answer stood here already; it was left as it is. */
    public long known() {
        return known;
    }

    public long refused() {
        return refused;
    }

    public long warnings() {
        return warnings;
    }
}
