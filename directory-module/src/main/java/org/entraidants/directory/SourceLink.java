package org.entraidants.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a source said last of a structure, and under which key. */
@Entity
@Table(name = "directory_source_links")
public class SourceLink {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_source_links_seq")
    @SequenceGenerator(name = "directory_source_links_seq", allocationSize = 500)
    private long id;

    private static final String PARTED = "\u001f";

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "structure_id")
    private Structure structure;

    private String source;

    @Column(name = "source_key")
    private String sourceKey;

    private String fingerprint;
    private String cells;

    @Column(name = "unknown_values")
    @Nullable
    private String unknownValues;

    @Column(name = "last_seen_at")
    private Instant lastSeenAt;

    @SuppressWarnings("NullAway")
    protected SourceLink() {}

    public SourceLink(Structure structure, String source, String sourceKey) {
        this.structure = structure;
        this.source = source;
        this.sourceKey = sourceKey;
    }

    /** Keeps what the source says now; the cells in the order of the standard. */
    public void hasSaid(String newFingerprint, List<String> newCells, @Nullable String unknown, Instant at) {
        fingerprint = newFingerprint;
        cells = String.join(PARTED, newCells);
        unknownValues = unknown;
        lastSeenAt = at;
    }

    /** The cells in the order of the standard. */
    public List<String> cellList() {
        return List.of(cells.split(PARTED, -1));
    }

    public Structure structure() {
        return structure;
    }

    public String source() {
        return source;
    }

    public String sourceKey() {
        return sourceKey;
    }

    public String fingerprint() {
        return fingerprint;
    }

    public String cells() {
        return cells;
    }

    public @Nullable String unknownValues() {
        return unknownValues;
    }

    public Instant lastSeenAt() {
        return lastSeenAt;
    }

    public long id() {
        return id;
    }

    /** A number for a row that is written past the entity manager. */
    void number(long number) {
        id = number;
    }
}
