package org.entraidants.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

/** That a file hangs on a post. */
@Entity
@Table(name = "forum_post_files")
class PostFile {
    @Id
    @Column(name = "file_id")
    private long fileId;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id")
    private Post post;

    private int rank;

    @SuppressWarnings("NullAway")
    protected PostFile() {}

    /** @param rank its place among the files of the post, from 0 */
    PostFile(long fileId, Post post, int rank) {
        this.fileId = fileId;
        this.post = post;
        this.rank = rank;
    }

    long fileId() {
        return fileId;
    }

    Post post() {
        return post;
    }

    void rank(int newRank) {
        rank = newRank;
    }

    int rank() {
        return rank;
    }
}
