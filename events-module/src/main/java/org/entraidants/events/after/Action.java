package org.entraidants.events.after;

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
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.platform.web.Dates;
import org.jspecify.annotations.Nullable;

/** What a member has taken upon themselves at a gathering, until a day. */
@Entity
@Table(name = "events_actions")
public class Action {
    public static final int LONGEST = 300;

    /** Who helps people all day reads mail before the doors open. */
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "events_actions_seq")
    @SequenceGenerator(name = "events_actions_seq", allocationSize = 50)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "gathering_id")
    private Gathering gathering;

    private int rank;
    private String what = "";

    @Column(name = "owner_id")
    private @Nullable Long ownerId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "remind_at")
    private Instant remindAt;

    @Column(name = "reminded_at")
    private @Nullable Instant remindedAt;

    @Column(name = "done_at")
    private @Nullable Instant doneAt;

    @SuppressWarnings("NullAway")
    protected Action() {}

    Action(Gathering gathering, ActionText text, int rank) {
        this.gathering = gathering;
        entrust(text, rank);
    }

    /** Says it anew; another owner or another day is reminded once more. */
    final void entrust(ActionText text, int place) {
        if (!Objects.equals(ownerId, text.ownerId()) || !text.due().equals(dueOn)) {
            remindedAt = null;
        }
        rank = place;
        what = text.what().strip();
        ownerId = text.ownerId();
        dueOn = text.due();
        remindAt = dueOn.atTime(MORNING).atZone(Dates.ZONE).toInstant();
    }

    void remind(Instant now) {
        remindedAt = now;
    }

    /** @param moment null when it was ticked off by mistake */
    void tick(@Nullable Instant moment) {
        doneAt = moment;
    }

    public long id() {
        return id;
    }

    public Gathering gathering() {
        return gathering;
    }

    public String what() {
        return what;
    }

    /** The account of who does it; null when that account is gone. */
    public @Nullable Long ownerId() {
        return ownerId;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    public @Nullable Instant doneAt() {
        return doneAt;
    }

    public boolean isDone() {
        return doneAt != null;
    }

    public boolean isOverdue(LocalDate today) {
        return !isDone() && dueOn.isBefore(today);
    }

    boolean isReminded() {
        return remindedAt != null;
    }

    Instant remindAt() {
        return remindAt;
    }
}
