package org.entraidants.forum;

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
import java.util.UUID;
import org.entraidants.platform.text.Markdown;
import org.jspecify.annotations.Nullable;

/** One text under a topic: the first is the topic's own, the others answer. */
@Entity
@Table(name = "forum_posts")
public class Post {
    /** The longest text, in UTF-16 units. */
    public static final int LONGEST = 20_000;

    private static final Duration FRESH = Duration.ofDays(183);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_posts_seq")
    @SequenceGenerator(name = "forum_posts_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "topic_id")
    private Topic topic;

    private int number;

    @Column(name = "author_id")
    private @Nullable Long authorId;

    /** What one form has been given, so that it is sent once however often its button is pressed. */
    @Column(name = "form_key")
    private String formKey;

    /** Its name where it was brought from. */
    @Column(name = "imported_as")
    private @Nullable String importedAs;

    private String body;
    private String html;

    @Column(name = "html_version")
    private int htmlVersion;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "edited_at")
    private @Nullable Instant editedAt;

    private int edits;

    @Column(name = "accepted_at")
    private @Nullable Instant acceptedAt;

    @Column(name = "accepted_by")
    private @Nullable Long acceptedBy;

    private int useful;
    private int files;

    @Column(name = "valid_at")
    private @Nullable Instant validAt;

    @Column(name = "valid_by")
    private @Nullable Long validBy;

    @Column(name = "hidden_at")
    private @Nullable Instant hiddenAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "hidden_because")
    private @Nullable Hidden hiddenBecause;

    @SuppressWarnings("NullAway")
    protected Post() {}

    /** Writes a post at the end of a topic. */
    Post(Topic topic, @Nullable Long authorId, UUID formKey, String body, Instant now) {
        this.topic = topic;
        this.number = topic.grow(authorId, now);
        this.authorId = authorId;
        this.formKey = formKey.toString();
        this.createdAt = now;
        write(body);
    }

    /** Was written elsewhere, and known there by a name. */
    void bring(String name) {
        importedAs = name;
    }

    private void write(String text) {
        body = text.strip();
        html = Markdown.html(body);
        htmlVersion = Markdown.VERSION;
    }

    void edit(String text, Instant now) {
        write(text);
        editedAt = now;
        edits++;
    }

    /** Stands at the end of another topic from now on. */
    void move(Topic to) {
        topic = to;
        number = to.grow(authorId, createdAt);
    }

    /** Solves the topic; a null moment takes it back. */
    void accept(@Nullable Long by, @Nullable Instant when) {
        acceptedBy = when == null ? null : by;
        acceptedAt = when;
    }

    void countFiles(int hanging) {
        files = hanging;
    }

    void countUseful(int people) {
        useful = people;
    }

    /** Somebody has found that it still holds. */
    void confirm(@Nullable Long by, Instant now) {
        validBy = by;
        validAt = now;
    }

    /** Says the same without the name of somebody who is forgotten. */
    void unname(String text) {
        write(text);
    }

    /** Says something else in the place of what is taken away. */
    void silence(String words) {
        write(words);
        edits++;
    }

    /** Is nobody's from now on. */
    void disown() {
        authorId = null;
    }

    /** Forgets what it says; its text comes back from nowhere. */
    void wipe() {
        write("");
        edits++;
    }

    void hide(Hidden why, Instant now) {
        hiddenAt = now;
        hiddenBecause = why;
    }

    void show() {
        hiddenAt = null;
        hiddenBecause = null;
    }

    public long id() {
        return id;
    }

    /** How often its text was changed: what a form was opened on. */
    public int edits() {
        return edits;
    }

    public Topic topic() {
        return topic;
    }

    /** Its number within the topic, from 1. */
    public int number() {
        return number;
    }

    public boolean isFirst() {
        return number == 1;
    }

    /** The account of who wrote it, null when it was erased. */
    public @Nullable Long authorId() {
        return authorId;
    }

    /** Markdown, as it was written. */
    public String body() {
        return body;
    }

    /** The text as a page shows it: safe HTML, rendered anew when the rules have changed since. */
    public String html() {
        return htmlVersion == Markdown.VERSION ? html : Markdown.html(body);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it was last changed, null when it never was. */
    public @Nullable Instant editedAt() {
        return editedAt;
    }

    /** When it was accepted as a solution, null when it is none. */
    public @Nullable Instant acceptedAt() {
        return acceptedAt;
    }

    public @Nullable Long acceptedBy() {
        return acceptedBy;
    }

    public boolean isAccepted() {
        return acceptedAt != null;
    }

    /** Whether it was accepted, and found to hold, so long ago that somebody should look again. */
    public boolean isDated(Instant now) {
        Instant known = validAt == null ? acceptedAt : validAt;
        return acceptedAt != null && known != null && known.isBefore(now.minus(FRESH));
    }

    /** How many have found it useful. */
    public int useful() {
        return useful;
    }

    /** Whether files hang on it, see {@link PostFiles}. */
    public boolean hasFiles() {
        return files > 0;
    }

    /** Whether it was written in another forum. */
    public boolean isImported() {
        return importedAs != null;
    }

    /** When somebody last found that it still holds. */
    public @Nullable Instant validAt() {
        return validAt;
    }

    public @Nullable Long validBy() {
        return validBy;
    }

    public boolean isHidden() {
        return hiddenAt != null;
    }

    /** Since when it is hidden, null when it is shown. */
    public @Nullable Instant hiddenAt() {
        return hiddenAt;
    }

    public @Nullable Hidden hiddenBecause() {
        return hiddenBecause;
    }
}
