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
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One sign-in of an account, known by the hash of its token. */
@Entity
@Table(name = "platform_sessions")
public class Session {
    static final Duration BROWSER_LIFE = Duration.ofDays(14);
    static final Duration BEARER_LIFE = Duration.ofHours(12);
    static final Duration CODE_LIFE = Duration.ofMinutes(10);
    static final int MOST_CODE_TRIES = 5;

    /** For so long after signing in, a link by mail stands for the old password, and ways in can be linked. */
    private static final Duration FRESH = Duration.ofMinutes(15);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_sessions_seq")
    @SequenceGenerator(name = "platform_sessions_seq", allocationSize = 50)
    private long id;

    @Column(name = "token_hash")
    private String tokenHash;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    private boolean bearer;

    @Enumerated(EnumType.STRING)
    private Way way;

    private String device;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "code_tries")
    private @Nullable Integer codeTries;

    @Column(name = "id_token")
    private @Nullable String idToken;

    @SuppressWarnings("NullAway")
    protected Session() {}

    Session(Token token, Account account, Origin origin, Way way, boolean codeWanted, Instant now) {
        this.tokenHash = token.hash();
        this.account = account;
        this.bearer = origin.bearer();
        this.way = way;
        this.device = origin.device();
        this.createdAt = now;
        this.seenAt = now;
        this.codeTries = codeWanted ? 0 : null;
        this.expiresAt = now.plus(codeWanted ? CODE_LIFE : life());
    }

    private Duration life() {
        return bearer ? BEARER_LIFE : BROWSER_LIFE;
    }

    /** The code was right. */
    void open(Instant now) {
        codeTries = null;
        expiresAt = now.plus(life());
    }

    /** The code was wrong; after some tries, nothing is waited for any more. */
    void refuseCode(Instant now) {
        codeTries = codeTries == null ? 1 : codeTries + 1;
        if (codeTries >= MOST_CODE_TRIES) {
            expiresAt = now;
        }
    }

    Account account() {
        return account;
    }

    public long id() {
        return id;
    }

    /** Whether a program holds it, else a browser. */
    public boolean isBearer() {
        return bearer;
    }

    public Way way() {
        return way;
    }

    /** What the provider signed for it, if it was opened there. */
    public Optional<String> idToken() {
        return Optional.ofNullable(idToken);
    }

    /** The browser and the system, such as “Firefox, Linux”; empty when it did not tell. */
    public String device() {
        return device;
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it was last used, to the hour. */
    public Instant seenAt() {
        return seenAt;
    }

    /** Whether it was opened a moment ago by somebody who can read the account's mail. */
    boolean provesMailbox(Instant now) {
        return way == Way.LINK && isFresh(now);
    }

    /** Whether it was opened a moment ago: what outlives it may be changed, such as the ways in. */
    public boolean isFresh(Instant now) {
        return createdAt.plus(FRESH).isAfter(now);
    }
}
