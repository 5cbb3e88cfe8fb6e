package org.entraidants.platform.account.oidc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.entraidants.platform.account.Token;
import org.jspecify.annotations.Nullable;

/** A {@link Ticket} that has been given out, known by the hash of its state. */
@Entity
@Table(name = "platform_oidc_tries")
class Try {
    static final Duration LIFE = Duration.ofMinutes(10);

    @Id
    @Column(name = "state_hash")
    private String stateHash;

    private String nonce;
    private String verifier;
    private String target;

    @Column(name = "account_id")
    private @Nullable Long accountId;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway")
    protected Try() {}

    Try(Ticket ticket, Instant now) {
        this.stateHash = ticket.state().hash();
        this.nonce = ticket.nonce();
        this.verifier = ticket.verifier();
        this.target = ticket.target();
        this.accountId = ticket.accountId();
        this.expiresAt = now.plus(LIFE);
    }

    boolean isGood(Instant now) {
        return expiresAt.isAfter(now);
    }

    Ticket ticket(Token state) {
        return new Ticket(state, nonce, verifier, target, accountId);
    }
}
