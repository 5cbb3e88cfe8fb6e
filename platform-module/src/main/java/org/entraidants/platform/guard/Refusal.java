package org.entraidants.platform.guard;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.entraidants.platform.privacy.Kind;
import org.jspecify.annotations.Nullable;

/** That a value was refused to an author: known again by its keyed hash, forgotten after 30 days. */
@Entity
@Table(name = "platform_guard_refusals")
public class Refusal {
    private static final int LONGEST_FIELD = 60;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_guard_refusals_seq")
    @SequenceGenerator(name = "platform_guard_refusals_seq", allocationSize = 50)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "value_hash")
    private String valueHash;

    private String field;

    @Column(name = "refused_at")
    private Instant refusedAt;

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable Long decidedBy;

    @SuppressWarnings("NullAway")
    protected Refusal() {}

    Refusal(long accountId, FieldHit hit, String valueHash, Instant now) {
        this.accountId = accountId;
        this.kind = hit.hit().kind();
        this.valueHash = valueHash;
        this.field = shortened(hit.field());
        this.refusedAt = now;
    }

    private static String shortened(String field) {
        return field.substring(0, Math.min(LONGEST_FIELD, field.length()));
    }

    void again(String inField, Instant now) {
        field = shortened(inField);
        refusedAt = now;
    }

    /** Its author wants it looked at; whether that is news. */
    boolean ask(Instant now) {
        boolean news = askedAt == null && decidedAt == null;
        if (news) {
            askedAt = now;
        }
        return news;
    }

    /** Whether a moderator shall decide, and none has. */
    boolean isWaiting() {
        return askedAt != null && decidedAt == null;
    }

    void decide(long moderator, Instant now) {
        decidedBy = moderator;
        decidedAt = now;
    }

    public long id() {
        return id;
    }

    public long accountId() {
        return accountId;
    }

    public Kind kind() {
        return kind;
    }

    String valueHash() {
        return valueHash;
    }

    public String field() {
        return field;
    }

    public Instant refusedAt() {
        return refusedAt;
    }
}
