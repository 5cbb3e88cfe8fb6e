package org.entraidants.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a file hangs on a post. */
@Entity
@Table(name = "forum_post_files")
class PostFile {
    @Id
    @Column(name = "file_id")
    private long fileId;

    @Column(name = "post_id")
    private long postId;

    private int rank;

    protected PostFile() {}

    /** @param rank its place among the files of the post, from 0 */
    PostFile(long fileId, Post post, int rank) {
        this.fileId = fileId;
        this.postId = post.id();
        this.rank = rank;
    }

    void rank(int newRank) {
        rank = newRank;
    }

    long fileId() {
        return fileId;
    }

    long postId() {
        return postId;
    }
}
