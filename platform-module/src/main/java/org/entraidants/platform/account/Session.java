package org.entraidants.platform.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** One sign-in of an account, known by the hash of its token. */
@Entity
@Table(name = "platform_sessions")
class Session {
    static final Duration BROWSER_LIFE = Duration.ofDays(14);
    static final Duration BEARER_LIFE = Duration.ofHours(12);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    private boolean bearer;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway")
    protected Session() {}

    Session(Token token, Account account, boolean bearer, Instant now) {
        this.tokenHash = token.hash();
        this.account = account;
        this.bearer = bearer;
        this.createdAt = now;
        this.expiresAt = now.plus(bearer ? BEARER_LIFE : BROWSER_LIFE);
    }
}
