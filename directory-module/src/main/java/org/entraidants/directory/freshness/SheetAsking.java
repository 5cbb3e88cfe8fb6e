package org.entraidants.directory.freshness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.entraidants.directory.Structure;
import org.entraidants.platform.persistence.Rows;
import org.jspecify.annotations.Nullable;

/** What becomes of one sheet in a campaign: a mail, a second one, silence; it ends when somebody confirms the sheet. */
@Entity
@Table(name = "directory_askings")
public class SheetAsking {
    static final String SEQUENCE = "directory_askings_seq";
    static final int BLOCK = 500;
    static final int MOST_REMINDERS = 2;

    static final Rows<SheetAsking> ROWS = new Rows<SheetAsking>("directory_askings")
            .with("id", asking -> asking.id)
            .with("version", asking -> 1L)
            .with("campaign_id", asking -> asking.campaignId)
            .with("structure_id", asking -> asking.structureId)
            .with("current_for", asking -> asking.currentFor)
            .with("opened_at", asking -> asking.openedAt)
            .with("reminders", asking -> asking.reminders)
            .with("next_at", asking -> asking.nextAt)
            .with("told", asking -> asking.told);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = SEQUENCE)
    @SequenceGenerator(name = SEQUENCE, allocationSize = BLOCK)
    private long id;

    @Version
    private long version;

    @Column(name = "campaign_id")
    private long campaignId;

    @Column(name = "structure_id")
    private long structureId;

    @Column(name = "current_for")
    private @Nullable Long currentFor;

    @Column(name = "opened_at")
    private Instant openedAt;

    private int reminders;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    @Column(name = "next_at")
    private @Nullable Instant nextAt;

    @Column(name = "silent_at")
    private @Nullable Instant silentAt;

    @Column(name = "nobody_at")
    private @Nullable Instant nobodyAt;

    private boolean told;

    @SuppressWarnings("NullAway")
    protected SheetAsking() {}

    /** One that waits for its first mail. */
    SheetAsking(long number, long campaignId, long structureId, Instant now) {
        this.id = number;
        this.campaignId = campaignId;
        this.structureId = structureId;
        this.currentFor = structureId;
        this.openedAt = now;
        this.nextAt = now;
    }

    /** Whether nothing is left to ask: somebody has confirmed the sheet since, or it has become part of another one. */
    static boolean isAnswered(Structure structure, Instant since) {
        Instant verified = structure.verifiedAt();
        return structure.mergedInto() != null || (verified != null && !verified.isBefore(since));
    }

    /** Its people are written to once more. */
    void remind(ReminderRules rules, Instant now) {
        reminders++;
        remindedAt = now;
        int days = reminders < MOST_REMINDERS ? rules.secondAfter() : rules.silentAfter();
        nextAt = now.plus(Duration.ofDays(days));
    }

    /** Nothing more is to be done: the sheet was confirmed. */
    void rest() {
        nextAt = null;
    }

    /** Its people want no mail. */
    void drop() {
        nextAt = null;
        currentFor = null;
    }

    /** There is nobody to write to. */
    void findNobody(Instant now) {
        nobodyAt = now;
        nextAt = null;
    }

    void fallSilent(Instant now) {
        silentAt = now;
        nextAt = null;
    }

    void tell() {
        told = true;
    }

    boolean isExhausted() {
        return reminders >= MOST_REMINDERS;
    }

    public long id() {
        return id;
    }

    public long campaignId() {
        return campaignId;
    }

    public long structureId() {
        return structureId;
    }

    public Instant openedAt() {
        return openedAt;
    }

    /** How many times its people were written to. */
    public int reminders() {
        return reminders;
    }

    public @Nullable Instant remindedAt() {
        return remindedAt;
    }

    public @Nullable Instant nextAt() {
        return nextAt;
    }

    public @Nullable Instant silentAt() {
        return silentAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SheetAsking asking && asking.id == id;
    }

    @Override
    public int hashCode() {
        return Objects.hash(id);
    }
}
