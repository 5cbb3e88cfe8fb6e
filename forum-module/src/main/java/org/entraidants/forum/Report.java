package org.entraidants.forum;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That somebody finds something wrong with a post, and what became of it. */
@Entity(name = "PostReport")
@Table(name = "forum_reports")
public class Report {
    /** As long as its words may be, in UTF-16 units. */
    public static final int LONGEST = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "forum_reports_seq")
    @SequenceGenerator(name = "forum_reports_seq", allocationSize = 50)
    private long id;

    @Version
    private long version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "post_id")
    private Post post;

    @Column(name = "reporter_id")
    private @Nullable Long reporterId;

    @Enumerated(EnumType.STRING)
    private ReportReason reason;

    private String words;
    private boolean hiding;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "taken_by")
    private @Nullable Long takenBy;

    @Column(name = "taken_at")
    private @Nullable Instant takenAt;

    @Column(name = "settled_by")
    private @Nullable Long settledBy;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @Enumerated(EnumType.STRING)
    private @Nullable ReportOutcome outcome;

    @Column(name = "told_at")
    private @Nullable Instant toldAt;

    @SuppressWarnings("NullAway")
    protected Report() {}

    /** @param hiding whether it has hidden the post by itself */
    Report(Post post, @Nullable Long reporterId, ReportReason reason, String words, boolean hiding, Instant now) {
        this.post = post;
        this.reporterId = reporterId;
        this.reason = reason;
        this.words = words.strip();
        this.hiding = hiding;
        this.madeAt = now;
    }

    void take(@Nullable Long moderator, Instant now) {
        takenBy = moderator;
        takenAt = moderator == null ? null : now;
    }

    void settle(ReportOutcome how, @Nullable Long moderator, Instant now) {
        outcome = how;
        settledBy = moderator;
        settledAt = now;
    }

    /** The animators were told that it has waited for long. */
    void tell(Instant now) {
        toldAt = now;
    }

    public long id() {
        return id;
    }

    public Post post() {
        return post;
    }

    public @Nullable Long reporterId() {
        return reporterId;
    }

    public ReportReason reason() {
        return reason;
    }

    /** What the reporter adds, may be empty. */
    public String words() {
        return words;
    }

    /** Whether it has hidden the post by itself. */
    public boolean isHiding() {
        return hiding;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** The moderator who looks after it. */
    public @Nullable Long takenBy() {
        return takenBy;
    }

    public @Nullable Instant takenAt() {
        return takenAt;
    }

    public @Nullable Long settledBy() {
        return settledBy;
    }

    public @Nullable Instant settledAt() {
        return settledAt;
    }

    public boolean isSettled() {
        return settledAt != null;
    }

    public @Nullable ReportOutcome outcome() {
        return outcome;
    }
}
