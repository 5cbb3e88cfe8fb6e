package org.entraidants.directory;

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

/** The person of a structure to send somebody to, shown as far as that person consents. */
@Entity
@Table(name = "directory_referents")
public class Referent {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_referents_seq")
    @SequenceGenerator(name = "directory_referents_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "structure_id")
    private Structure structure;

    @Column(name = "account_id")
    @Nullable
    private Long accountId;

    private int rank;
    private String name;

    @Nullable
    private String role;

    @Nullable
    private String phone;

    @Nullable
    private String email;

    @Enumerated(EnumType.STRING)
    private Consent consent;

    /** Made for the person when it became referent, in the place of one from a file. */
    @Column(name = "own_card")
    private boolean ownCard;

    @Column(name = "consented_at")
    @Nullable
    private Instant consentedAt;

    @SuppressWarnings("NullAway")
    protected Referent() {}

    /** Who may see a person’s name. */
    public enum Consent {
        EVERYONE,
        MEMBERS,
        NOBODY
    }

    Referent(Structure structure, String name, int rank) {
        this.structure = structure;
        this.name = name;
        this.rank = rank;
        this.consent = Consent.NOBODY;
    }

    /** Who may see the name from now on. */
    public void consentTo(Consent extent, Instant at) {
        consent = extent;
        consentedAt = at;
    }

    public void introduce(@Nullable String task, @Nullable String number, @Nullable String address) {
        role = task;
        phone = number;
        email = address;
    }

    /** The account of this person, whose consent the card follows from now on. */
    public void signInAs(long account) {
        accountId = account;
    }

    /** The card is that of nobody who can sign in. */
    public void forgetAccount() {
        accountId = null;
    }

    /** Makes it the card of a person of the network: it goes when the person does. */
    public void belongTo(long account) {
        accountId = account;
        ownCard = true;
    }

    /** Whether it goes when its person does. */
    public boolean isOwnCard() {
        return ownCard;
    }

    public Structure structure() {
        return structure;
    }

    public @Nullable Long accountId() {
        return accountId;
    }

    public int rank() {
        return rank;
    }

    public String name() {
        return name;
    }

    public @Nullable String role() {
        return role;
    }

    public @Nullable String phone() {
        return phone;
    }

    public @Nullable String email() {
        return email;
    }

    public Consent consent() {
        return consent;
    }

    public @Nullable Instant consentedAt() {
        return consentedAt;
    }

    public long id() {
        return id;
    }
}
