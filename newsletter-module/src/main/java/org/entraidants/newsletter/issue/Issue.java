package org.entraidants.newsletter.issue;

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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One issue of the letter. */
@Entity
@Table(name = "newsletter_issues")
public class Issue {
    /** Where it stands. */
    public enum State {
        DRAFT,
        /** It begins to leave at its hour. */
        SCHEDULED,
        SENDING,
        PAUSED,
        SENT,
        /** It was ended before everybody had it. */
        STOPPED;

        /** Whether it has begun to leave: what it says does not change any more, and everybody may read it. */
        public boolean isPublic() {
            return this != DRAFT && this != SCHEDULED;
        }
    }

    /** A subject. */
    public static final int LONGEST_SUBJECT = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "newsletter_issues_seq")
    @SequenceGenerator(name = "newsletter_issues_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    private String subject;
    private String preheader = "";
    private String language;

    @Enumerated(EnumType.STRING)
    private State state = State.DRAFT;

    private String audience = "";

    @Column(name = "per_minute")
    private @Nullable Integer perMinute;

    @Column(name = "send_at")
    private @Nullable Instant sendAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "author_id")
    private @Nullable Long authorId;

    @Column(name = "author_name")
    private String authorName;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "edited_at")
    private Instant editedAt;

    private @Nullable String html;
    private @Nullable String text;

    @SuppressWarnings("NullAway")
    protected Issue() {}

    public Issue(String subject, Locale language, @Nullable Long authorId, String authorName, Instant now) {
        this.subject = subject;
        this.language = language.getLanguage();
        this.authorId = authorId;
        this.authorName = authorName;
        this.createdAt = now;
        this.editedAt = now;
    }

    void entitle(String newSubject, String newPreheader, Instant now) {
        subject = newSubject;
        preheader = newPreheader;
        editedAt = now;
    }

    void touched(Instant now) {
        editedAt = now;
    }

    /** Says to whom and when; it stays a draft when there is no hour. */
    public void plan(String toWhom, @Nullable Integer most, @Nullable Instant at) {
        audience = toWhom;
        perMinute = most;
        sendAt = at;
        state = at == null ? State.DRAFT : State.SCHEDULED;
    }

    /** Begins to leave: from here on it says what it says now. */
    public void begin(String frozenHtml, String frozenText, Instant now) {
        html = frozenHtml;
        text = frozenText;
        state = State.SENDING;
        startedAt = now;
    }

    /** Goes on leaving. */
    public void goOn() {
        state = State.SENDING;
        endedAt = null;
    }

    public void pause() {
        state = State.PAUSED;
    }

    /** Everybody has it. */
    public void finish(Instant now) {
        state = State.SENT;
        endedAt = now;
    }

    public void stop(Instant now) {
        state = State.STOPPED;
        endedAt = now;
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public String subject() {
        return subject;
    }

    /** What a mailbox shows beside the subject; may be empty. */
    public String preheader() {
        return preheader;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    public State state() {
        return state;
    }

    /** To whom, as {@code Audience} writes it; empty as long as nobody has said it. */
    public String audience() {
        return audience;
    }

    /** So many a minute at most; null for as fast as the relay takes them. */
    public @Nullable Integer perMinute() {
        return perMinute;
    }

    public @Nullable Instant sendAt() {
        return sendAt;
    }

    public @Nullable Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant endedAt() {
        return endedAt;
    }

    public String authorName() {
        return authorName;
    }

    public Instant editedAt() {
        return editedAt;
    }

    /** As it leaves; empty before. */
    public Optional<String> html() {
        return Optional.ofNullable(html);
    }

    /** As it leaves; empty before. */
    public Optional<String> text() {
        return Optional.ofNullable(text);
    }

    /** Its page, once it is public. */
    public String path() {
        return "/lettre/numeros/" + id;
    }
}
