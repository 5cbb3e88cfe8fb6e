package org.entraidants.platform.account;

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
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A link that signs in, sent to the account's address and known by the hash of its token. */
@Entity
@Table(name = "platform_sign_in_links")
class SignInLink {
    static final Duration LIFE = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_sign_in_links_seq")
    @SequenceGenerator(name = "platform_sign_in_links_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    @Column(name = "token_hash")
    private String tokenHash;

    private String target;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway")
    protected SignInLink() {}

    SignInLink(Token token, Account account, String target, Instant now) {
        this.tokenHash = token.hash();
        this.account = account;
        this.target = target;
        this.expiresAt = now.plus(LIFE);
    }

    void use(Instant now) {
        usedAt = now;
    }

    boolean isGood(Instant now) {
        return usedAt == null && expiresAt.isAfter(now);
    }

    Account account() {
        return account;
    }

    String target() {
        return target;
    }
}
