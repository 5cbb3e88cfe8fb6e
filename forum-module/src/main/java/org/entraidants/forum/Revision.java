package org.entraidants.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a post, and with the first one its topic, said before somebody changed it. */
@Entity(name = "PostRevision")
@Table(name = "forum_revisions")
public class Revision {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_revisions_seq")
    @SequenceGenerator(name = "forum_revisions_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id")
    private Post post;

    private @Nullable String title;
    private @Nullable Details details;
    private @Nullable String filed;
    private String body;

    @Column(name = "replaced_by")
    private @Nullable Long replacedBy;

    @Column(name = "replaced_at")
    private Instant replacedAt;

    @SuppressWarnings("NullAway")
    protected Revision() {}

    /** Keeps what a post says now, before it is changed. */
    Revision(Post post, @Nullable Long replacedBy, Instant now) {
        this.post = post;
        this.title = post.isFirst() ? post.topic().title() : null;
        this.details = post.isFirst() ? post.topic().details() : null;
        this.filed = post.isFirst() ? post.topic().filed() : null;
        this.body = post.body();
        this.replacedBy = replacedBy;
        this.replacedAt = now;
    }

    public long id() {
        return id;
    }

    public Post post() {
        return post;
    }

    /** The title of the topic, null for an answer. */
    public @Nullable String title() {
        return title;
    }

    /** The details of the topic, null for an answer. */
    public @Nullable Details details() {
        return details;
    }

    /** Where the topic stood, in words; null for an answer, and where it was not noted. */
    public @Nullable String filed() {
        return filed;
    }

    public String body() {
        return body;
    }

    /** The account of who put something else in its place. */
    public @Nullable Long replacedBy() {
        return replacedBy;
    }

    public Instant replacedAt() {
        return replacedAt;
    }
}
