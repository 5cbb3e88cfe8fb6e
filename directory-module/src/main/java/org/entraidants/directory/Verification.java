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
import org.jspecify.annotations.Nullable;

/** Somebody has confirmed that a structure’s sheet is correct. */
@Entity
@Table(name = "directory_verifications")
public class Verification {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_verifications_seq")
    @SequenceGenerator(name = "directory_verifications_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "structure_id")
    private Structure structure;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "account_id")
    @Nullable
    private Long accountId;

    @Column(name = "by_name")
    private String byName;

    @SuppressWarnings("NullAway")
    protected Verification() {}

    Verification(Structure structure, String byName, @Nullable Long accountId, Instant confirmedAt) {
        this.structure = structure;
        this.byName = byName;
        this.accountId = accountId;
        this.confirmedAt = confirmedAt;
    }

    public Structure structure() {
        return structure;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public @Nullable Long accountId() {
        return accountId;
    }

    public String byName() {
        return byName;
    }

    public long id() {
        return id;
    }
}
