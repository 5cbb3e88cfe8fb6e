package org.entraidants.events.after.survey;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That those who came to a gathering are asked what they think of it. */
@Entity
@Table(name = "events_surveys")
public class Survey {
    @Id
    @Column(name = "gathering_id")
    private long gatheringId;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    private int invited;

    @SuppressWarnings("NullAway")
    protected Survey() {}

    Survey(long gatheringId, Instant now) {
        this.gatheringId = gatheringId;
        this.askedAt = now;
    }

    void send(int people, Instant now) {
        invited = people;
        sentAt = now;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public boolean isSent() {
        return sentAt != null;
    }

    /** How many were asked. */
    public int invited() {
        return invited;
    }
}
