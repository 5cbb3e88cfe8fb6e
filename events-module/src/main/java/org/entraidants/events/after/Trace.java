package org.entraidants.events.after;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What remains of a gathering, beside its actions and files. Changed only while the row of the gathering is locked. */
@Entity
@Table(name = "events_traces")
public class Trace {
    public static final int LONGEST_SAID = 20_000;
    public static final int LONGEST_DECISIONS = 5_000;
    public static final int LONGEST_ADDRESS = 500;
    public static final int LONGEST_CONSENT = 500;

    @Id
    @Column(name = "id")
    private long gatheringId;

    private int edits;
    private String said = "";
    private String decisions = "";
    private int guests;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "published_at")
    private @Nullable Instant publishedAt;

    private int documents;
    private String recording = "";
    private String consent = "";

    @Column(name = "recorded_until")
    private @Nullable LocalDate recordedUntil;

    @SuppressWarnings("NullAway")
    protected Trace() {}

    Trace(long gatheringId, Instant now) {
        this.gatheringId = gatheringId;
        this.changedAt = now;
    }

    void write(String newSaid, String newDecisions, Instant now) {
        said = newSaid.strip();
        decisions = newDecisions.strip();
        changedAt = now;
        edits++;
    }

    /** Remembers how many guests came: who they were is forgotten one day. */
    void countGuests(int came) {
        guests = came;
    }

    void publish(Instant now) {
        publishedAt = publishedAt == null ? now : publishedAt;
    }

    void countDocuments(int count) {
        documents = count;
    }

    /** Shows a recording until the end of a day; those who are on it have consented as {@code how} says. */
    void share(String address, String how, LocalDate until) {
        recording = address;
        consent = how.strip();
        recordedUntil = until;
    }

    void stopSharing() {
        recording = "";
        consent = "";
        recordedUntil = null;
    }

    public long gatheringId() {
        return gatheringId;
    }

    /** How often its minutes were written. */
    public int edits() {
        return edits;
    }

    /** What was said, Markdown. */
    public String said() {
        return said;
    }

    /** What was decided, Markdown. */
    public String decisions() {
        return decisions;
    }

    /** How many came who have no account. */
    public int guests() {
        return guests;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** Since when all who see the gathering read its minutes; null for a draft. */
    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    public boolean isPublished() {
        return publishedAt != null;
    }

    public boolean hasMinutes() {
        return edits > 0;
    }

    public boolean hasDocuments() {
        return documents > 0;
    }

    /** The address of the recording, empty for none or once its time is over. */
    public String recording(LocalDate today) {
        return isShared(today) ? recording : "";
    }

    /** Whether there is a recording to be seen on a day. */
    public boolean isShared(LocalDate today) {
        return recordedUntil != null && !today.isAfter(recordedUntil);
    }

    /** How those who are on the recording have consented. */
    public String consent() {
        return consent;
    }

    /** The last day on which the recording is shown; null for none. */
    public @Nullable LocalDate recordedUntil() {
        return recordedUntil;
    }

    /** Whether those who see the gathering find anything. */
    public boolean isShown(LocalDate today) {
        return isPublished() || hasDocuments() || isShared(today);
    }
}
