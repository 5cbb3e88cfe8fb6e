package org.entraidants.directory.duplicates;

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
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.entraidants.directory.Structure;
import org.jspecify.annotations.Nullable;

/** Two sheets were made one, by whom and when, and whether that was undone. */
@Entity
@Table(name = "directory_mergers")
public class Merger {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_mergers_seq")
    @SequenceGenerator(name = "directory_mergers_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "kept_id")
    private Structure kept;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "gone_id")
    private Structure gone;

    @Column(name = "merged_at")
    private Instant mergedAt;

    @Column(name = "merged_by")
    private String mergedBy;

    @Column(name = "undone_at")
    private @Nullable Instant undoneAt;

    @Column(name = "undone_by")
    private @Nullable String undoneBy;

    private String ledger;
    private @Nullable String remains;

    @SuppressWarnings("NullAway")
    protected Merger() {}

    Merger(Structure kept, Structure gone, String ledger, String by, Instant at) {
        this.kept = kept;
        this.gone = gone;
        this.ledger = ledger;
        this.mergedBy = by;
        this.mergedAt = at;
    }

    void undo(List<String> left, String by, Instant at) {
        remains = String.join("|", left);
        undoneBy = by;
        undoneAt = at;
    }

    String ledger() {
        return ledger;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }

    /** What could not be undone: names of parts, and other ends of message keys. */
    public List<String> remains() {
        return remains == null || remains.isEmpty() ? List.of() : List.of(remains.split("\\|"));
    }

    public long id() {
        return id;
    }

    public Structure kept() {
        return kept;
    }

    public Structure gone() {
        return gone;
    }

    public Instant mergedAt() {
        return mergedAt;
    }

    public String mergedBy() {
        return mergedBy;
    }

    public @Nullable Instant undoneAt() {
        return undoneAt;
    }

    public @Nullable String undoneBy() {
        return undoneBy;
    }
}
