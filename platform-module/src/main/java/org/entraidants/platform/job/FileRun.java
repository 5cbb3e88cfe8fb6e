package org.entraidants.platform.job;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One file that somebody has sent to be looked at, or taken in by a job. */
@MappedSuperclass
public abstract class FileRun {
    @Version
    private long version;

    @Column(name = "file_id")
    private @Nullable Long fileId;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "dry_run")
    private boolean dryRun;

    @Column(name = "by_name")
    private String byName;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @SuppressWarnings("NullAway")
    protected FileRun() {}

    protected FileRun(long fileId, String fileName, boolean dryRun, String byName, Instant now) {
        this.fileId = fileId;
        this.fileName = fileName;
        this.dryRun = dryRun;
        this.byName = byName;
        this.requestedAt = now;
    }

    /** The stored file; null once it was forgotten. */
    public @Nullable Long fileId() {
        return fileId;
    }

    /** The file need not be kept any longer. */
    public void forgetFile() {
        fileId = null;
    }

    /** Whether the file is still there, so that it can be taken in without sending it again. */
    public boolean hasFile() {
        return fileId != null;
    }

    /** As its sender names it. */
    public String fileName() {
        return fileName;
    }

    /** Whether nothing was to be changed. */
    public boolean dryRun() {
        return dryRun;
    }

    /** Who asked for it. */
    public String byName() {
        return byName;
    }

    public Instant requestedAt() {
        return requestedAt;
    }
}
