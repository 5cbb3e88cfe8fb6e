package org.entraidants.platform.rights;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.entraidants.platform.account.Account;

/** That somebody wants to be forgotten: the last place where their name stands, and gone with it. */
@Entity
@Table(name = "platform_erasures")
class Erasure {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_erasures_seq")
    @SequenceGenerator(name = "platform_erasures_seq", allocationSize = 50)
    private long id;

    @Column(name = "account_id")
    private long accountId;

    private String name;
    private String address;

    @Column(name = "removes_texts")
    private boolean removesTexts;

    @Column(name = "asked_at")
    private Instant askedAt;

    @SuppressWarnings("NullAway")
    protected Erasure() {}

    Erasure(Account account, boolean removesTexts, Instant now) {
        this.accountId = account.id();
        this.name = account.name();
        this.address = account.address();
        this.removesTexts = removesTexts;
        this.askedAt = now;
    }

    long id() {
        return id;
    }

    Leaver leaver(boolean namesake) {
        return new Leaver(accountId, name, address, removesTexts, namesake);
    }

    String name() {
        return name;
    }
}
