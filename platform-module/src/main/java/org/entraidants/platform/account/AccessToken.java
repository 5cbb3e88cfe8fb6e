package org.entraidants.platform.account;

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
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A token with which a program of its owner uses the API. */
@Entity
@Table(name = "platform_access_tokens")
public class AccessToken {
    /** So that a token left in a public place can be recognised, by people and by scanners. */
    private static final String PREFIX = "ent_";

    /** What a program may do with a token; never more than its owner. */
    public enum Scope {
        READ,
        WRITE
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_access_tokens_seq")
    @SequenceGenerator(name = "platform_access_tokens_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    private String name;

    @Column(name = "token_hash")
    private String tokenHash;

    @Enumerated(EnumType.STRING)
    private Scope scope;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @SuppressWarnings("NullAway")
    protected AccessToken() {}

    AccessToken(Token token, Account account, String name, Scope scope, @Nullable Instant expiresAt, Instant now) {
        this.tokenHash = token.hash();
        this.account = account;
        this.name = name;
        this.scope = scope;
        this.expiresAt = expiresAt;
        this.createdAt = now;
    }

    static Token fresh() {
        return new Token(PREFIX + Token.fresh().value());
    }

    static boolean isOne(Token token) {
        return token.value().startsWith(PREFIX);
    }

    Account account() {
        return account;
    }

    public long id() {
        return id;
    }

    public String name() {
        return name;
    }

    public Scope scope() {
        return scope;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** The end of its life, null for none. */
    public @Nullable Instant expiresAt() {
        return expiresAt;
    }

    /** When it was last used, to the hour; null for never. */
    public @Nullable Instant usedAt() {
        return usedAt;
    }
}
