package org.entraidants.platform.web;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.entraidants.platform.account.Token;

/** A form that waits for its author to sign in again; nobody can read it without the token in the author’s browser. */
@Entity
@Table(name = "platform_kept_forms")
class KeptForm {
    static final Duration LIFE = Duration.ofHours(1);

    @Id
    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "account_id")
    private long accountId;

    private String address;
    private byte[] sealed;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @SuppressWarnings("NullAway")
    protected KeptForm() {}

    KeptForm(Token token, long accountId, String address, String values, Instant now) {
        this.tokenHash = token.hash();
        this.accountId = accountId;
        this.address = address;
        this.sealed = Seal.close(values, token);
        this.expiresAt = now.plus(LIFE);
    }

    boolean isFor(long account, String place, Instant now) {
        return accountId == account && address.equals(place) && expiresAt.isAfter(now);
    }

    String open(Token token) {
        return Seal.open(sealed, token);
    }
}
