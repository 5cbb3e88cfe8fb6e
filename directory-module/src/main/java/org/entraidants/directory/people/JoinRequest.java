package org.entraidants.directory.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
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
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.entraidants.directory.Structure;
import org.entraidants.directory.Terms;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.mail.MailAddress;
import org.jspecify.annotations.Nullable;

/** Somebody asks to join a structure, or proposes one. Whoever is not signed in proves first to read the address. */
@Entity
@Table(name = "directory_join_requests")
public class JoinRequest {
    static final Duration TIME_TO_VERIFY = Duration.ofDays(2);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_join_requests_seq")
    @SequenceGenerator(name = "directory_join_requests_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    private String address;
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private @Nullable Account account;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "structure_id")
    private @Nullable Structure structure;

    @Embedded
    private @Nullable ProposedStructure proposed;

    private String words;
    private String language;

    @Enumerated(EnumType.STRING)
    private State state;

    @Column(name = "open_key")
    private @Nullable String openKey;

    @Column(name = "token_hash")
    private @Nullable String tokenHash;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    private @Nullable Account decidedBy;

    private @Nullable String reason;

    @SuppressWarnings("NullAway")
    protected JoinRequest() {}

    /** How far a request has come. */
    public enum State {
        /** Nobody has shown yet that they read the address. */
        UNVERIFIED,
        /** Somebody has to decide. */
        WAITING,
        APPROVED,
        DECLINED
    }

    JoinRequest(MailAddress address, @Nullable Structure structure, @Nullable ProposedStructure proposed, Instant now) {
        this.address = address.value();
        this.structure = structure;
        this.proposed = proposed;
        this.openKey = key(address, structure, proposed);
        this.state = State.UNVERIFIED;
        this.name = "";
        this.words = "";
        this.language = "fr";
        this.askedAt = now;
        this.expiresAt = now.plus(TIME_TO_VERIFY);
    }

    /** The same as long as it is the same request. */
    static String key(MailAddress address, @Nullable Structure structure, @Nullable ProposedStructure proposed) {
        String what = structure != null
                ? Long.toString(structure.id())
                : proposed == null ? "" : Terms.fold(proposed.name() + "/" + proposed.postcode());
        String key = address.value() + " " + what;
        return key.substring(0, Math.min(600, key.length()));
    }

    /** What the person says. */
    void say(String person, String message, Locale spoken) {
        name = MailAddress.cleanName(person);
        words = message;
        language = spoken.getLanguage();
    }

    void awaitProof(Token token, Instant now) {
        tokenHash = token.hash();
        askedAt = now;
        expiresAt = now.plus(TIME_TO_VERIFY);
    }

    /** Whether the address was written to so short a time ago that a second mail would only annoy. */
    boolean wasJustAsked(Instant now) {
        return tokenHash != null && askedAt.plus(Duration.ofMinutes(10)).isAfter(now);
    }

    boolean canBeVerified(Instant now) {
        return state == State.UNVERIFIED && expiresAt.isAfter(now);
    }

    /** The address is the person's own. */
    void wait(@Nullable Account known) {
        state = State.WAITING;
        account = known;
    }

    /** Somebody says yes. */
    void approve(Account by, Instant now) {
        decide(State.APPROVED, by, now);
    }

    /** Somebody says no. */
    void decline(String because, Account by, Instant now) {
        decide(State.DECLINED, by, now);
        reason = because;
    }

    private void decide(State decision, Account by, Instant now) {
        if (state != State.WAITING) {
            throw new IllegalStateException("Nothing to decide: " + state);
        }
        state = decision;
        decidedBy = by;
        decidedAt = now;
        openKey = null;
    }

    void listed(Structure created) {
        structure = created;
    }

    public long id() {
        return id;
    }

    public String address() {
        return address;
    }

    public String name() {
        return name;
    }

    public @Nullable Account account() {
        return account;
    }

    public @Nullable Structure structure() {
        return structure;
    }

    public @Nullable ProposedStructure proposed() {
        return proposed;
    }

    public boolean isProposal() {
        return proposed != null;
    }

    /** What it is about: the name of the structure. */
    public String about() {
        if (structure != null) {
            return structure.name();
        }
        return proposed == null ? "" : proposed.name();
    }

    public String words() {
        return words;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public State state() {
        return state;
    }

    public boolean isWaiting() {
        return state == State.WAITING;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public @Nullable Instant decidedAt() {
        return decidedAt;
    }

    public @Nullable Account decidedBy() {
        return decidedBy;
    }

    public @Nullable String reason() {
        return reason;
    }
}
