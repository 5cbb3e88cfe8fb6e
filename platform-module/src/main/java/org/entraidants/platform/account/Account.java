package org.entraidants.platform.account;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A person who can sign in. */
@Entity
@Table(name = "platform_accounts")
public class Account {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_accounts_seq")
    @SequenceGenerator(name = "platform_accounts_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    private String address;
    private String name;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private boolean demo;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway")
    protected Account() {}

    /**
     * @param address the mail address, kept in lower case
     * @param demo whether the account belongs to the demonstration: it can sign in only while the demonstration is on
     */
    public Account(String address, String name, Role role, boolean demo, Instant createdAt) {
        this.address = normalised(address);
        this.name = Objects.requireNonNull(name);
        this.role = Objects.requireNonNull(role);
        this.demo = demo;
        this.createdAt = createdAt;
    }

    static String normalised(String address) {
        return address.strip().toLowerCase(Locale.ROOT);
    }

    void choosePassword(String hash) {
        passwordHash = hash;
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

    public Role role() {
        return role;
    }

    boolean isDemo() {
        return demo;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }
}
