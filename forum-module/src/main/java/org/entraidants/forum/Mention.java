package org.entraidants.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** That a post names somebody who reads it. */
@Entity
@Table(name = "forum_mentions")
@IdClass(Mention.Key.class)
public class Mention {
    @Id
    @Column(name = "post_id")
    private long postId;

    @Id
    @Column(name = "account_id")
    private long accountId;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway")
    protected Mention() {}

    Mention(long postId, long accountId, Instant now) {
        this.postId = postId;
        this.accountId = accountId;
        this.madeAt = now;
    }

    public long postId() {
        return postId;
    }

    public long accountId() {
        return accountId;
    }

    /** When the name was first written: later than the post when it came with a change. */
    public Instant madeAt() {
        return madeAt;
    }

    /** Who is named where. */
    public static final class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        private long postId;
        private long accountId;

        public Key() {}

        public Key(long postId, long accountId) {
            this.postId = postId;
            this.accountId = accountId;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key key && key.postId == postId && key.accountId == accountId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(postId, accountId);
        }
    }
}
