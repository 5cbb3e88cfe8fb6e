package org.entraidants.directory.duplicates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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
import org.entraidants.directory.Structure;
import org.entraidants.directory.duplicates.Likeness.Verdict;
import org.jspecify.annotations.Nullable;

/** Two sheets that may tell of the same place, and what somebody decided about them. */
@Entity
@Table(name = "directory_duplicates")
public class Duplicate {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_duplicates_seq")
    @SequenceGenerator(name = "directory_duplicates_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "one_id", insertable = false, updatable = false)
    private Structure one;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "two_id", insertable = false, updatable = false)
    private Structure two;

    @Column(name = "one_id")
    private long oneId;

    @Column(name = "two_id")
    private long twoId;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private int score;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "found_at")
    private Instant foundAt;

    private @Nullable String said;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable String decidedBy;

    @SuppressWarnings("NullAway")
    protected Duplicate() {}

    /** By numbers, so that thousands can be made without reading a structure; read again, it has both. */
    @SuppressWarnings("NullAway")
    Duplicate(long one, long two, Likeness likeness, Instant now) {
        this.oneId = one;
        this.twoId = two;
        this.state = State.OPEN;
        this.verdict = likeness.verdict();
        this.score = likeness.score();
        this.foundAt = now;
    }

    /** What somebody has decided. */
    public enum State {
        /** Nothing yet. */
        OPEN,
        /** They are two; asked again only when a sheet has become another one. */
        REFUSED,
        /** One is the other’s branch, or both are a third one’s. */
        RELATED,
        /** Their sheets are one. */
        MERGED
    }

    /** It has been compared again. */
    void measure(Likeness likeness) {
        verdict = likeness.verdict();
        score = likeness.score();
    }

    /** Somebody has decided; what both sheets say now is kept, to be told later from what they say then. */
    void decide(State decision, String sheets, String by, Instant now) {
        state = decision;
        said = sheets;
        decidedBy = by;
        decidedAt = now;
    }

    /** The question is open again. */
    void reopen() {
        state = State.OPEN;
        said = null;
        decidedBy = null;
        decidedAt = null;
    }

    @Nullable
    String said() {
        return said;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public long id() {
        return id;
    }

    /** The number of one of them, without reading it. */
    long oneId() {
        return oneId;
    }

    /** The number of the other, without reading it. */
    long twoId() {
        return twoId;
    }

    public Structure one() {
        return one;
    }

    public Structure two() {
        return two;
    }

    public Verdict verdict() {
        return verdict;
    }

    public int score() {
        return score;
    }

    public State state() {
        return state;
    }

    public Instant foundAt() {
        return foundAt;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable String decidedBy() {
        return decidedBy;
    }
}
