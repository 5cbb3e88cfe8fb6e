package org.entraidants.platform.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A mail and what became of it. */
@Entity
@Table(name = "platform_mails")
public class Mail {
    /** The state of a mail. */
    public enum State {
        /** Its time comes, or has come. */
        WAITING,
        /** A node has taken it and has not begun. */
        CLAIMED,
        /** A node is handing it to the relay. */
        SENDING,
        SENT,
        FAILED,
        /** A person does not want it sent any more. */
        ABANDONED,
        /** Written when no relay was set: only to be read on “Courrier”. */
        KEPT;

        /** Whether a node holds it. */
        boolean isHeld() {
            return this == CLAIMED || this == SENDING;
        }
    }

    static final Duration LEASE = Duration.ofSeconds(60);
    private static final int LONGEST_ERROR = 400;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_mails_seq")
    @SequenceGenerator(name = "platform_mails_seq", allocationSize = 50)
    private long id;

    private String recipient;
    private String name;
    private String language;
    private String kind;
    private String subject;
    private @Nullable String html;
    private @Nullable String text;
    private boolean confidential;
    private @Nullable String unsubscription;
    private @Nullable String about;
    private @Nullable String calendar;
    private int priority;

    @Enumerated(EnumType.STRING)
    private State state;

    private int attempts;

    @Column(name = "possible_doubles")
    private int possibleDoubles;

    @Column(name = "not_before")
    private Instant notBefore;

    private @Nullable String claim;

    @Column(name = "lease_until")
    private @Nullable Instant leaseUntil;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "message_id")
    private String messageId = "";

    @Enumerated(EnumType.STRING)
    @Column(name = "error_class")
    private @Nullable Trouble trouble;

    private @Nullable String error;

    @Column(name = "returned_at", insertable = false, updatable = false)
    private @Nullable Instant returnedAt;

    @Column(insertable = false, updatable = false)
    private @Nullable String returned;

    @SuppressWarnings("NullAway")
    protected Mail() {}

    Mail(MailAddress recipient, String name, Letter letter, Rendered rendered, State state, Instant now) {
        this.recipient = recipient.value();
        this.name = MailAddress.cleanName(name);
        this.language = letter.language().getLanguage();
        this.kind = letter.kind();
        this.subject = letter.subject();
        this.html = rendered.html();
        this.text = rendered.text();
        this.confidential = letter.isConfidential();
        this.unsubscription =
                letter.unsubscription() == null ? null : letter.unsubscription().toString();
        this.about = letter.about();
        this.calendar = letter.invitation() == null ? null : letter.invitation().calendar();
        this.state = state;
        this.queuedAt = now;
        this.notBefore = now;
    }

    void claimBy(String holder, Instant now) {
        state = State.CLAIMED;
        claim = holder;
        leaseUntil = now.plus(LEASE);
    }

    boolean isHeldBy(String holder) {
        return state.isHeld() && holder.equals(claim);
    }

    void begin() {
        state = State.SENDING;
    }

    /** Writes down what became of an attempt. */
    void take(Outcome outcome, Instant now) {
        if (outcome instanceof Outcome.Sent) {
            attempts++;
            sent(now);
        } else if (outcome instanceof Outcome.Refused refused) {
            attempts++;
            trouble = Trouble.REFUSED;
            error = OneLine.of(refused.words(), LONGEST_ERROR);
            fail();
        } else if (outcome instanceof Outcome.Later later) {
            attempts++;
            possibleDoubles += later.mayHaveArrived() ? 1 : 0;
            trouble = later.trouble();
            error = OneLine.of(later.words(), LONGEST_ERROR);
            Retries.after(attempts).ifPresentOrElse(wait -> waitUntil(now.plus(wait)), this::fail);
        } else {
            waitUntil(now);
        }
    }

    private void sent(Instant now) {
        state = State.SENT;
        sentAt = now;
        trouble = null;
        error = null;
        letGo();
        if (confidential) {
            wipe();
        }
    }

    private void fail() {
        state = State.FAILED;
        letGo();
    }

    private void waitUntil(Instant moment) {
        state = State.WAITING;
        notBefore = moment;
        letGo();
    }

    private void letGo() {
        claim = null;
        leaseUntil = null;
    }

    private void wipe() {
        html = null;
        text = null;
        calendar = null;
    }

    /** A person wants it sent after all. */
    boolean sendAgain(Instant now) {
        if (!isToBeSentAgain()) {
            return false;
        }
        attempts = 0;
        waitUntil(now);
        return true;
    }

    /** A person does not want it sent any more. */
    boolean abandon() {
        if (state != State.WAITING) {
            return false;
        }
        state = State.ABANDONED;
        return true;
    }

    /** Whether a person may have it sent again. */
    public boolean isToBeSentAgain() {
        return (state == State.FAILED || state == State.ABANDONED) && text != null;
    }

    /** Gives the mail the Message-ID that it keeps on every attempt, so that a double can be recognised. */
    void identify(String random, String host) {
        messageId = "<" + id + "." + random + "@" + host + ">";
    }

    public long id() {
        return id;
    }

    public String recipient() {
        return recipient;
    }

    /** The name of the person, may be empty. */
    public String name() {
        return name;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public String kind() {
        return kind;
    }

    public String subject() {
        return subject;
    }

    /** Empty when it was confidential and has been sent. */
    public Optional<String> html() {
        return Optional.ofNullable(html);
    }

    /** Empty when it was confidential and has been sent. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** The address that ends such mails; empty for none. */
    Optional<String> unsubscription() {
        return Optional.ofNullable(unsubscription);
    }

    /** What calendars understand of it; empty for most mails. */
    public Optional<Invitation> invitation() {
        return Optional.ofNullable(calendar).map(Invitation::of);
    }

    public boolean isConfidential() {
        return confidential;
    }

    public State state() {
        return state;
    }

    public Instant queuedAt() {
        return queuedAt;
    }

    public String messageId() {
        return messageId;
    }

    /** How often the relay was asked. */
    public int attempts() {
        return attempts;
    }

    /** How often it may have arrived without our knowing, so that it was sent again. */
    public int possibleDoubles() {
        return possibleDoubles;
    }

    /** When it is tried next, while it waits. */
    public Instant notBefore() {
        return notBefore;
    }

    public @Nullable Instant sentAt() {
        return sentAt;
    }

    /** What went wrong last, null when nothing did. */
    public @Nullable Trouble trouble() {
        return trouble;
    }

    /** What the relay said, in its own words; null when nothing went wrong. */
    public @Nullable String error() {
        return error;
    }

    /** When it came back; null when it did not. */
    public @Nullable Instant returnedAt() {
        return returnedAt;
    }

    /** What the other server said then. */
    public @Nullable String returned() {
        return returned;
    }
}
