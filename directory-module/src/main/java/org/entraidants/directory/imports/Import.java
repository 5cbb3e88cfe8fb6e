package org.entraidants.directory.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.entraidants.directory.national.Header;
import org.entraidants.platform.account.Identity;
import org.entraidants.platform.job.FileRun;
import org.jspecify.annotations.Nullable;

/** One file looked at, or applied, and what came of it. */
@Entity
@Table(name = "directory_imports")
public class Import extends FileRun {
    static final String PARTED = "\u001f";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_imports_seq")
    @SequenceGenerator(name = "directory_imports_seq", allocationSize = 50)
    private long id;

    @Column(name = "account_id")
    private @Nullable Long accountId;

    @Column(name = "done_line")
    private long doneLine;

    private long created;
    private long changed;
    private long unchanged;
    private long refused;
    private long conflicts;
    private long warnings;
    private @Nullable String header;
    private @Nullable String separator;

    @SuppressWarnings("NullAway")
    protected Import() {}

    Import(long fileId, String fileName, boolean dryRun, Identity by, Instant now) {
        super(fileId, fileName, dryRun, by.name(), now);
        this.accountId = by.accountId();
    }

    /** Counts a batch of lines; the last of them need not be looked at again after a crash. */
    void count(Tally tally, long lastLine) {
        created += tally.created;
        changed += tally.changed;
        unchanged += tally.unchanged;
        refused += tally.refused;
        conflicts += tally.conflicts;
        warnings += tally.warnings;
        doneLine = Math.max(doneLine, lastLine);
    }

    void begins(Header read) {
        header = String.join(PARTED, read.names());
        separator = String.valueOf(read.separator());
    }

    long doneLine() {
        return doneLine;
    }

    List<String> columns() {
        return header == null || header.isEmpty() ? List.of() : List.of(header.split(PARTED, -1));
    }

    char separator() {
        return separator == null ? ',' : separator.charAt(0);
    }

    @Nullable
    Long accountId() {
        return accountId;
    }

    public long id() {
        return id;
    }

    public long created() {
        return created;
    }

    public long changed() {
        return changed;
    }

    public long unchanged() {
        return unchanged;
    }

    public long refused() {
        return refused;
    }

    /** Fields where a hand's value was kept against the file's. */
    public long conflicts() {
        return conflicts;
    }

    public long warnings() {
        return warnings;
    }
}
