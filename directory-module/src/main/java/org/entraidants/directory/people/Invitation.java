package org.entraidants.directory.people;

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
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.entraidants.directory.Structure;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.mail.MailAddress;
import org.jspecify.annotations.Nullable;

/** Somebody is asked into the network, into a structure or none. The link is known by the hash of its token. */
@Entity
@Table(name = "directory_invitations")
public class Invitation {
    static final Duration LIFE = Duration.ofDays(30);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_invitations_seq")
    @SequenceGenerator(name = "directory_invitations_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    private String address;
    private String name;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "structure_id")
    private @Nullable Structure structure;

    private boolean referent;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "invited_by")
    private Account invitedBy;

    private String language;

    @Column(name = "token_hash")
    private String tokenHash;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "withdrawn_at")
    private @Nullable Instant withdrawnAt;

    @SuppressWarnings("NullAway")
    protected Invitation() {}

    /** What can be done with an invitation. */
    public enum State {
        PENDING,
        EXPIRED,
        ACCEPTED,
        WITHDRAWN
    }

    /**
     * An invitation without a link yet: {@link #renew} makes the first one.
     *
     * @param structure null for the network alone
     */
    @SuppressWarnings("NullAway")
    Invitation(MailAddress address, @Nullable Structure structure, Account invitedBy) {
        this.address = address.value();
        this.name = "";
        this.structure = structure;
        this.invitedBy = invitedBy;
    }

    /** What the person is called and asked to be. */
    void offer(String person, boolean asReferent, Locale spoken) {
        if (!person.isBlank()) {
            name = MailAddress.cleanName(person);
        }
        referent = asReferent;
        language = spoken.getLanguage();
    }

    /** Gives it a new link; the one before is dead. */
    void renew(Token token, Account by, Instant now) {
        tokenHash = token.hash();
        invitedBy = by;
        invitedAt = now;
        expiresAt = now.plus(LIFE);
    }

    void accept(Instant now) {
        acceptedAt = now;
    }

    void withdraw(Instant now) {
        withdrawnAt = now;
    }

    State state(Instant now) {
        if (acceptedAt != null) {
            return State.ACCEPTED;
        }
        if (withdrawnAt != null) {
            return State.WITHDRAWN;
        }
        return expiresAt.isAfter(now) ? State.PENDING : State.EXPIRED;
    }

    public long id() {
        return id;
    }

    public String address() {
        return address;
    }

    /** The name that the inviter gave, may be empty. */
    public String name() {
        return name;
    }

    public @Nullable Structure structure() {
        return structure;
    }

    public boolean isReferent() {
        return referent;
    }

    public Account invitedBy() {
        return invitedBy;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public Instant invitedAt() {
        return invitedAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
