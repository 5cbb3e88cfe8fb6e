package org.entraidants.directory.orientation;

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
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.entraidants.directory.Structure;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.web.Dates;
import org.jspecify.annotations.Nullable;

/** Somebody is sent to the referents of a structure: a code, a need and a status. Who it is, nobody writes down. */
@Entity
@Table(name = "directory_orientations")
public class Orientation {
    /** So long the sender’s mail waits for what may follow at once. */
    static final Duration PATIENCE = Duration.ofMinutes(2);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "directory_orientations_seq")
    @SequenceGenerator(name = "directory_orientations_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    private String code;

    /** What one form has been given, so that it is sent once however often its button is pressed. */
    @Column(name = "send_key")
    private String sendKey;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "structure_id")
    private Structure structure;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "sender_id")
    private Account sender;

    @Enumerated(EnumType.STRING)
    private Matter matter;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private String words;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason reason;

    @Column(name = "sent_at")
    private Instant sentAt;

    /** In which it counts, such as {@code 2026-11}. */
    @Column(name = "sent_month")
    private String sentMonth;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "accepted_by")
    private @Nullable Account acceptedBy;

    @Column(name = "met_at")
    private @Nullable Instant metAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "met_by")
    private @Nullable Account metBy;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ended_by")
    private @Nullable Account endedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    /** When the sender is told what became of it; null when there is nothing to tell. */
    @Column(name = "tell_at")
    private @Nullable Instant tellAt;

    @SuppressWarnings("NullAway")
    protected Orientation() {}

    Orientation(String code, UUID sendKey, Structure structure, Account sender, Need need, Instant now) {
        this.code = code;
        this.sendKey = sendKey.toString();
        this.structure = structure;
        this.sender = sender;
        this.matter = need.matter();
        this.urgency = need.urgency();
        this.words = need.words().strip();
        this.state = State.SENT;
        this.sentAt = now;
        this.sentMonth = YearMonth.from(Dates.dateOf(now)).toString();
        this.changedAt = now;
    }

    /**
     * What a person needs.
     *
     * @param words a few more, may be empty; never a name
     */
    public record Need(Matter matter, Urgency urgency, String words) {}

    /** Goes one step further; the sender is told of what they would wait for. */
    void go(Step step, @Nullable Reason because, Account by, Instant now) {
        if (!step.fits(state) || !step.takes(because)) {
            throw new IllegalStateException(state + " cannot " + step + " because " + because);
        }
        state = step.to();
        reason = because;
        changedAt = now;
        switch (step) {
            case ACCEPT -> accept(by, now);
            case MEET -> meet(by, now);
            case CLOSE, DECLINE, WITHDRAW -> end(by, now);
        }
        boolean isNews = step != Step.MEET && step != Step.WITHDRAW && by.id() != sender.id();
        if (isNews && tellAt == null) {
            tellAt = now.plus(PATIENCE);
        }
    }

    private void accept(Account by, Instant now) {
        acceptedAt = now;
        acceptedBy = by;
    }

    private void meet(Account by, Instant now) {
        if (acceptedAt == null) {
            accept(by, now);
        }
        metAt = now;
        metBy = by;
    }

    private void end(Account by, Instant now) {
        endedAt = now;
        endedBy = by;
    }

    void told() {
        tellAt = null;
    }

    public String code() {
        return code;
    }

    /** The code to be read, in two halves. */
    public String spacedCode() {
        return Code.spaced(code);
    }

    public Structure structure() {
        return structure;
    }

    public Account sender() {
        return sender;
    }

    public Matter matter() {
        return matter;
    }

    public Urgency urgency() {
        return urgency;
    }

    public String words() {
        return words;
    }

    public State state() {
        return state;
    }

    public @Nullable Reason reason() {
        return reason;
    }

    public Instant sentAt() {
        return sentAt;
    }

    String sentMonth() {
        return sentMonth;
    }

    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    public @Nullable Account acceptedBy() {
        return acceptedBy;
    }

    public @Nullable Instant metAt() {
        return metAt;
    }

    public @Nullable Account metBy() {
        return metBy;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public @Nullable Account endedBy() {
        return endedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Who did last what was done. */
    public Account changedBy() {
        if (endedBy != null) {
            return endedBy;
        }
        if (metBy != null) {
            return metBy;
        }
        return acceptedBy == null ? sender : acceptedBy;
    }

    public long id() {
        return id;
    }
}
