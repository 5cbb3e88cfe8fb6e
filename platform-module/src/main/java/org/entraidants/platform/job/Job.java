package org.entraidants.platform.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A piece of long work and how far it is. */
@Entity
@Table(name = "platform_jobs")
public class Job {
    /** The state of a job; the names in lower case are those of the API. */
    public enum State {
        QUEUED,
        RUNNING,
        DONE,
        FAILED,
        STOPPED;

        /** Whether nothing more will happen. */
        public boolean isOver() {
            return this != QUEUED && this != RUNNING;
        }
    }

    static final Duration LEASE = Duration.ofSeconds(30);
    static final int MOST_ATTEMPTS = 5;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "platform_jobs_seq")
    @SequenceGenerator(name = "platform_jobs_seq", allocationSize = 50)
    private long id;

    private String kind;

    @Column(name = "subject_id")
    private long subjectId;

    @Enumerated(EnumType.STRING)
    private State state = State.QUEUED;

    private int attempts;

    @Column(name = "stop_requested")
    private boolean stopRequested;

    private @Nullable String claim;

    @Column(name = "lease_until")
    private @Nullable Instant leaseUntil;

    private long done;
    private @Nullable Long total;

    @Column(name = "queued_at")
    private Instant queuedAt;

    @Column(name = "started_at")
    private @Nullable Instant startedAt;

    @Column(name = "finished_at")
    private @Nullable Instant finishedAt;

    private @Nullable String error;

    @SuppressWarnings("NullAway")
    protected Job() {}

    Job(String kind, long subjectId, Instant now) {
        this.kind = kind;
        this.subjectId = subjectId;
        this.queuedAt = now;
    }

    void claimBy(String claim, Instant now) {
        this.claim = claim;
        state = State.RUNNING;
        attempts++;
        startedAt = now;
        done = 0;
        leaseUntil = now.plus(LEASE);
    }

    void advance(long done, @Nullable Long total, Instant now) {
        this.done = done;
        this.total = total;
        leaseUntil = now.plus(LEASE);
    }

    void end(State how, @Nullable String error, Instant now) {
        state = how;
        this.error = error == null ? null : error.substring(0, Math.min(400, error.length()));
        finishedAt = now;
        leaseUntil = null;
        claim = null;
    }

    void requestStop(Instant now) {
        if (state == State.QUEUED) {
            end(State.STOPPED, null, now);
        } else {
            stopRequested = true;
        }
    }

    boolean isHeldBy(String holder) {
        return state == State.RUNNING && holder.equals(claim);
    }

    boolean isStopRequested() {
        return stopRequested;
    }

    int attempts() {
        return attempts;
    }

    public long id() {
        return id;
    }

    public String kind() {
        return kind;
    }

    public long subjectId() {
        return subjectId;
    }

    public State state() {
        return state;
    }

    public long done() {
        return done;
    }

    /** How much there is to do, null while it is not known. */
    public @Nullable Long total() {
        return total;
    }

    public @Nullable Instant startedAt() {
        return startedAt;
    }

    public @Nullable Instant finishedAt() {
        return finishedAt;
    }

    /** What went wrong, in words for a person; null when nothing did. */
    public @Nullable String error() {
        return error;
    }

    /** How far it is, 0 to 100; 0 while the total is not known. */
    public int percent() {
        return total == null || total == 0 ? 0 : (int) Math.min(100, done * 100 / total);
    }

    /** Units done in a second since the start, 0 before. */
    public long rate(Instant now) {
        if (startedAt == null) {
            return 0;
        }
        long millis = Duration.between(startedAt, finishedAt == null ? now : finishedAt)
                .toMillis();
        return millis <= 0 ? 0 : done * 1000 / millis;
    }

    /** The time left at the present rate; empty when it cannot be told. */
    public Optional<Duration> timeLeft(Instant now) {
        long rate = rate(now);
        return state != State.RUNNING || total == null || rate == 0
                ? Optional.empty()
                : Optional.of(Duration.ofSeconds((total - done + rate - 1) / rate));
    }
}
