package org.entraidants.events.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** That a file hangs on a gathering. */
@Entity
@Table(name = "events_documents")
class Document {
    @Id
    @Column(name = "file_id")
    private long fileId;

    @Column(name = "gathering_id")
    private long gatheringId;

    private int rank;

    protected Document() {}

    Document(long fileId, long gatheringId, int rank) {
        this.fileId = fileId;
        this.gatheringId = gatheringId;
        this.rank = rank;
    }

    void rank(int place) {
        rank = place;
    }

    long gatheringId() {
        return gatheringId;
    }

    long fileId() {
        return fileId;
    }
}
