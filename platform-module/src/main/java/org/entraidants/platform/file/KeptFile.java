package org.entraidants.platform.file;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is known about a file; its content stands beside it, in pieces. */
@Entity
@Table(name = "platform_files")
class KeptFile {
    static final int LONGEST_ALT = 300;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_files_seq")
    @SequenceGenerator(name = "platform_files_seq", allocationSize = 50)
    private long id;

    @Column(name = "owner_id")
    private @Nullable Long ownerId;

    private String name;

    @Column(name = "media_type")
    private String mediaType;

    @Column(name = "size_bytes")
    private long size;

    private int width;
    private int height;
    private int pages;
    private String sha256;
    private String alt = "";
    private String warnings;
    private boolean attached;
    private boolean dropped;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway")
    protected KeptFile() {}

    KeptFile(long ownerId, Made made, Instant now) {
        this.ownerId = ownerId;
        this.name = made.name();
        this.mediaType = made.type().mediaType();
        this.size = made.content().length;
        this.width = made.width();
        this.height = made.height();
        this.pages = made.pages();
        this.sha256 = made.sha256();
        this.warnings = Finding.written(made.warnings());
        this.createdAt = now;
    }

    long id() {
        return id;
    }

    /** Hangs it on something; false when it hangs already, or is gone. */
    boolean attach() {
        boolean loose = !attached && !dropped;
        attached = attached || loose;
        return loose;
    }

    void drop() {
        dropped = true;
    }

    void describe(String words) {
        alt = words.length() > LONGEST_ALT ? words.substring(0, LONGEST_ALT) : words;
    }

    StoredFile shown() {
        return new StoredFile(
                id,
                ownerId == null ? StoredFile.NOBODY : ownerId,
                name,
                mediaType,
                size,
                width,
                height,
                pages,
                sha256,
                alt,
                attached,
                Finding.read(warnings));
    }
}
