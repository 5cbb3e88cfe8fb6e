package org.entraidants.platform.account.oidc;

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
import java.time.Instant;
import org.entraidants.platform.account.Account;

/** An account at a provider that opens one here. */
@Entity
@Table(name = "platform_identities")
public class LinkedIdentity {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_identities_seq")
    @SequenceGenerator(name = "platform_identities_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "account_id")
    private Account account;

    private String issuer;
    private String subject;
    private String address;

    @Column(name = "linked_at")
    private Instant linkedAt;

    @Column(name = "used_at")
    private Instant usedAt;

    @SuppressWarnings("NullAway")
    protected LinkedIdentity() {}

    LinkedIdentity(Proof proof, Account account, Instant now) {
        this.account = account;
        this.issuer = proof.issuer();
        this.subject = proof.subject();
        this.address = proof.address().orElse("");
        this.linkedAt = now;
        this.usedAt = now;
    }

    void use(Instant now) {
        usedAt = now;
    }

    Account account() {
        return account;
    }

    public long id() {
        return id;
    }

    /** The provider's address. */
    public String issuer() {
        return issuer;
    }

    /** The mail address that the provider told when it was linked; may be empty. */
    public String address() {
        return address;
    }

    public Instant linkedAt() {
        return linkedAt;
    }

    public Instant usedAt() {
        return usedAt;
    }
}
