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
import java.util.OptionalLong;
import java.util.UUID;
import org.entraidants.platform.mail.MailAddress;
import org.jspecify.annotations.Nullable;

/** A person who can sign in. */
@Entity
@Table(name = "platform_accounts")
public class Account {
    private static final String NOBODYS = "@nobody.invalid";

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
    private String language = "fr";

    @Column(name = "factor_secret")
    private @Nullable String factorSecret;

    @Column(name = "factor_since")
    private @Nullable Instant factorSince;

    @Column(name = "factor_step")
    private long factorStep;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway")
    protected Account() {}

    /**
     * @param address the mail address, kept in lower case
     * @param demo whether the account belongs to the demonstration: it can sign in only while the demonstration is on
     */
    public Account(String address, String name, Role role, boolean demo, Instant createdAt) {
        this.address = normalised(address);
        this.name = MailAddress.cleanName(name);
        this.role = Objects.requireNonNull(role);
        this.demo = demo;
        this.createdAt = createdAt;
    }

    /** The one way to write an address: in any case, with any accents in its domain, it is one account's. */
    static String normalised(String address) {
        return MailAddress.parse(address)
                .map(MailAddress::value)
                .orElseGet(() -> address.strip().toLowerCase(Locale.ROOT));
    }

    void choosePassword(@Nullable String hash) {
        passwordHash = hash;
    }

    void introduce(String newName, Locale newLanguage) {
        name = MailAddress.cleanName(newName);
        language = newLanguage.getLanguage();
    }

    void moveTo(String newAddress) {
        address = normalised(newAddress);
    }

    void become(Role newRole) {
        role = newRole;
    }

    void close(Instant now) {
        closedAt = now;
    }

    void reopen() {
        closedAt = null;
    }

    /** Says no longer whose it is: nothing leads from it to the person, and nobody signs in to it again. */
    void forgetOwner(Instant now) {
        address = UUID.randomUUID() + NOBODYS;
        name = "";
        language = "fr";
        role = Role.MEMBER;
        passwordHash = null;
        removeFactor();
        close(now);
    }

    /** Begins a second factor with a new secret; it counts once a first code was right. */
    void beginFactor(String secret) {
        factorSecret = secret;
        factorSince = null;
        factorStep = 0;
    }

    void removeFactor() {
        factorSecret = null;
        factorSince = null;
    }

    void keepFactor(Instant now) {
        factorSince = now;
    }

    /** Whether a code of the telephone is right; each opens once. */
    boolean takesCode(String code, Instant now) {
        OptionalLong step =
                factorSecret == null ? OptionalLong.empty() : TimeCodes.stepOf(code, factorSecret, factorStep, now);
        step.ifPresent(accepted -> factorStep = accepted);
        return step.isPresent();
    }

    public long id() {
        return id;
    }

    /** The mail address, in lower case; one that its owner has proved to read. */
    public String address() {
        return address;
    }

    public String name() {
        return name;
    }

    public Role role() {
        return role;
    }

    /** The language of the mails. */
    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** Whether its owner was forgotten, see {@link Farewell}. */
    public boolean isForgotten() {
        return address.endsWith(NOBODYS);
    }

    /** Whether nobody can sign in to it any more. */
    public boolean isClosed() {
        return closedAt != null;
    }

    public boolean hasPassword() {
        return passwordHash != null;
    }

    public boolean hasSecondFactor() {
        return factorSince != null;
    }

    public @Nullable Instant factorSince() {
        return factorSince;
    }

    @Nullable
    String factorSecret() {
        return factorSecret;
    }

    public boolean isDemo() {
        return demo;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }
}
