package org.entraidants.newsletter.subscriber;

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
import org.entraidants.platform.mail.MailAddress;
import org.jspecify.annotations.Nullable;

/** An address and what its owner wants to receive at it. */
@Entity
@Table(name = "newsletter_subscribers")
public class Subscriber {
    /** What its owner wants. */
    public enum State {
        /** Somebody typed the address; its owner has not said yes. */
        PENDING,
        ACTIVE,
        /** An account of the network, which has not asked for the letter and gets what members get. */
        MEMBER,
        /** Wants no letter, whoever else may get it. */
        LEFT
    }

    /** How often a letter may come. */
    public enum Frequency {
        EACH,
        /** One in four weeks at most. */
        MONTHLY
    }

    /** Where the row comes from. */
    public enum Origin {
        FORM,
        API,
        IMPORT,
        MEMBER
    }

    private static final int LONGEST_CONSENT = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "newsletter_subscribers_seq")
    @SequenceGenerator(name = "newsletter_subscribers_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    private String address;
    private String name;
    private String language;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private Origin origin;

    private String consent;

    @Enumerated(EnumType.STRING)
    private Frequency frequency = Frequency.EACH;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "mailed_at")
    private @Nullable Instant mailedAt;

    @Column(name = "confirmed_at")
    private @Nullable Instant confirmedAt;

    @Column(name = "paused_until")
    private @Nullable Instant pausedUntil;

    @Column(name = "left_at")
    private @Nullable Instant leftAt;

    @SuppressWarnings("NullAway")
    protected Subscriber() {}

    /** Somebody asks for the letter at an address; it is not theirs until it is confirmed. */
    Subscriber(MailAddress address, String name, Locale language, Origin origin, Instant now) {
        this.address = address.value();
        this.name = MailAddress.cleanName(name);
        this.language = language.getLanguage();
        this.origin = origin;
        this.consent = "";
        this.state = State.PENDING;
        this.askedAt = now;
    }

    /** Asks again: the newest name counts as long as nobody has confirmed. */
    void askAgain(String newName, Locale newLanguage, Instant now) {
        if (!newName.isBlank()) {
            name = MailAddress.cleanName(newName);
        }
        language = newLanguage.getLanguage();
        askedAt = now;
    }

    void mailed(Instant now) {
        mailedAt = now;
    }

    /** @param how what was agreed to, kept as the proof of it */
    void agree(String how, Instant now) {
        state = State.ACTIVE;
        consent = how.length() <= LONGEST_CONSENT ? how : how.substring(0, LONGEST_CONSENT);
        confirmedAt = now;
        leftAt = null;
        pausedUntil = null;
    }

    void leave(Instant now) {
        state = State.LEFT;
        leftAt = now;
        pausedUntil = null;
    }

    void receive(Frequency often) {
        frequency = often;
    }

    void pauseUntil(@Nullable Instant moment) {
        pausedUntil = moment;
    }

    public long id() {
        return id;
    }

    public String address() {
        return address;
    }

    /** May be empty. */
    public String name() {
        return name;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public State state() {
        return state;
    }

    public Origin origin() {
        return origin;
    }

    /** How consent was given; empty for a member who was never asked. */
    public String consent() {
        return consent;
    }

    public Frequency frequency() {
        return frequency;
    }

    public Instant askedAt() {
        return askedAt;
    }

    @Nullable
    Instant mailedAt() {
        return mailedAt;
    }

    public @Nullable Instant confirmedAt() {
        return confirmedAt;
    }

    public @Nullable Instant pausedUntil() {
        return pausedUntil;
    }

    public @Nullable Instant leftAt() {
        return leftAt;
    }

    /** Whether no letter comes before some day. */
    public boolean isPaused(Instant now) {
        return pausedUntil != null && pausedUntil.isAfter(now);
    }
}
