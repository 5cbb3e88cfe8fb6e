package org.entraidants.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody says of a post with one button. There is none against a post. */
@Entity
@Table(name = "forum_marks")
@IdClass(Mark.Key.class)
public class Mark {
    @Id
    @Column(name = "post_id")
    private long postId;

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Id
    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway")
    protected Mark() {}

    Mark(long postId, long accountId, Kind kind, Instant now) {
        this.postId = postId;
        this.accountId = accountId;
        this.kind = kind;
        this.madeAt = now;
    }

    /** What it says. */
    public enum Kind {
        USEFUL,
        /** “I am blocked there too”; of the first post of a topic. */
        BLOCKED
    }

    public long postId() {
        return postId;
    }

    public Kind kind() {
        return kind;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Whose mark it is, and on what. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long postId;
        private long accountId;
        private @Nullable Kind kind;

        public Key() {}

        public Key(long postId, long accountId, Kind kind) {
            this.postId = postId;
            this.accountId = accountId;
            this.kind = kind;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.postId == postId && key.accountId == accountId && key.kind == kind;
        }

        @Override
        public int hashCode() {
            return Objects.hash(postId, accountId, kind);
        }
    }
}
