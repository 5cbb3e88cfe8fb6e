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

/**
 * Who changed a structure, when, and what: a JSON array of {@code {"field", "before", "after"}}, with {@code "list", "id",
 * "deed"} for a thing of a list; see {@link Change}.
 */
@Entity
@Table(name = "directory_revisions")
public class Revision {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_revisions_seq")
    @SequenceGenerator(name = "directory_revisions_seq", allocationSize = 500)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "structure_id")
    private Structure structure;

    private Instant at;

    @Column(name = "account_id")
    @Nullable
    private Long accountId;

    @Column(name = "import_id")
    @Nullable
    private Long importId;

    @Column(name = "by_name")
    private String byName;

    private String changes;

    @SuppressWarnings("NullAway")
    protected Revision() {}

    public Revision(
            Structure structure,
            String byName,
            @Nullable Long accountId,
            @Nullable Long importId,
            String changes,
            Instant at) {
        this.structure = structure;
        this.byName = byName;
        this.accountId = accountId;
        this.importId = importId;
        this.changes = changes;
        this.at = at;
    }

    public Structure structure() {
        return structure;
    }

    public Instant at() {
        return at;
    }

    public @Nullable Long accountId() {
        return accountId;
    }

    public @Nullable Long importId() {
        return importId;
    }

    public String byName() {
        return byName;
    }

    public String changes() {
        return changes;
    }

    public long id() {
        return id;
    }
}
