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

    @Column(name = "error_class")
    private @Nullable String errorClass;

    private @Nullable String error;

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
        this.state = state;
        this.queuedAt = now;
        this.notBefore = now;
    }

    /** Gives the mail the name that it keeps on every attempt, so that a double can be recognised. */
    void name(String random, String host) {
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
}
