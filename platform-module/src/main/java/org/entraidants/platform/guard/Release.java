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

/** That a moderator lets one author write one value: who did, and when. */
@Entity
@Table(name = "platform_guard_releases")
public class Release {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_guard_releases_seq")
    @SequenceGenerator(name = "platform_guard_releases_seq", allocationSize = 50)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "value_hash")
    private String valueHash;

    private String field;

    @Column(name = "released_by")
    private long releasedBy;

    @Column(name = "released_at")
    private Instant releasedAt;

    @SuppressWarnings("NullAway")
    protected Release() {}

    Release(Refusal refusal, long releasedBy, Instant now) {
        this.accountId = refusal.accountId();
        this.kind = refusal.kind();
        this.valueHash = refusal.valueHash();
        this.field = refusal.field();
        this.releasedBy = releasedBy;
        this.releasedAt = now;
    }

    String valueHash() {
        return valueHash;
    }
}
