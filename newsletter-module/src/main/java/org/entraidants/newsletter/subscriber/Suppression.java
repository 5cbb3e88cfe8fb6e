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
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An address that gets no letter, since when and why; lifted, it stays as a trace. */
@Entity
@Table(name = "newsletter_suppressions")
public class Suppression {
    /** Why. */
    public enum Reason {
        /** Mail to it comes back for good. */
        BOUNCE,
        /** Its owner called a letter spam. */
        COMPLAINT,
        /** An animator decided so. */
        HAND
    }

    private static final int LONGEST = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "newsletter_suppressions_seq")
    @SequenceGenerator(name = "newsletter_suppressions_seq", allocationSize = 50)
    private long id;

    private String address;

    @Column(name = "open_address")
    private @Nullable String openAddress;

    @Enumerated(EnumType.STRING)
    private Reason reason;

    private String words;
    private Instant since;

    @Column(name = "lifted_at")
    private @Nullable Instant liftedAt;

    @Column(name = "lifted_by")
    private @Nullable String liftedBy;

    @SuppressWarnings("NullAway")
    protected Suppression() {}

    Suppression(String address, Reason reason, String words, Instant now) {
        this.address = address;
        this.openAddress = address;
        this.reason = reason;
        this.words = words.length() <= LONGEST ? words : words.substring(0, LONGEST);
        this.since = now;
    }

    void lift(String by, Instant now) {
        openAddress = null;
        liftedAt = now;
        liftedBy = by;
    }

    public long id() {
        return id;
    }

    public String address() {
        return address;
    }

    public Reason reason() {
        return reason;
    }

    /** What the other server said, or the animator. */
    public String words() {
        return words;
    }

    public Instant since() {
        return since;
    }

    public boolean isLifted() {
        return liftedAt != null;
    }

    public @Nullable Instant liftedAt() {
        return liftedAt;
    }

    /** Who lifted it; empty when the owner of the address did. */
    public @Nullable String liftedBy() {
        return liftedBy;
    }
}
