package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.guard.Gate;
import org.entraidants.platform.guard.Submission;

/** The boundary of members who find something wrong with a post. */
@ApplicationScoped
@Transactional
public class Reports {
    private static final int A_DAY = 20;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    HeldPosts held;

    @Inject
    Sights sights;

    @Inject
    Purge purge;

    @Inject
    Gate gate;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** What became of a report. */
    public enum Told {
        DONE,
        /** The post is hidden until a moderator has looked. */
        HIDDEN,
        /** The caller has reported it before. */
        ALREADY,
        /** Too many reports today. */
        TOO_MANY,
        UNKNOWN
    }

    /**
     * Reports a post. For personal data it is hidden at once, and what it said before is forgotten, unless a moderator has
     * looked at these very words already.
     *
     * @param words may be empty
     * @param acknowledged whether the caller stands by what the guard only warns of
     * @throws org.entraidants.platform.guard.TextRefused when the words hold personal data
     */
    public Told report(long postId, ReportReason reason, String words, boolean acknowledged, Caller caller) {
        caller.require(Role.MEMBER);
        gate.judge(new Submission(Map.of("words", words), acknowledged), caller).require();
        Optional<Post> post = held.find(postId, sights.of(caller))
                .filter(one -> !one.isHidden() || sights.of(caller).moderator());
        if (post.isEmpty()) {
            return Told.UNKNOWN;
        }
        if (hasReported(postId, caller)) {
            return Told.ALREADY;
        }
        return today(caller) >= (long) A_DAY * settings.limits().pace()
                ? Told.TOO_MANY
                : report(post.get(), reason, words, caller);
    }

    private Told report(Post post, ReportReason reason, String words, Caller caller) {
        Instant now = clock.instant();
        boolean hiding = reason == ReportReason.PERSONAL_DATA && !post.isHidden() && !wasFoundGood(post);
        entities.persist(new Report(post, caller.accountId(), reason, words, hiding, now));
        if (hiding) {
            purge.forget(post);
            purge.hide(post, Hidden.PERSONAL_DATA, now);
        }
        return hiding ? Told.HIDDEN : Told.DONE;
    }

    /** Whether the caller has reported this post. */
    public boolean hasReported(long postId, Caller caller) {
        return entities.createQuery(
                                "select count(r) from PostReport r where r.post.id = :post and r.reporterId = :caller",
                                Long.class)
                        .setParameter("post", postId)
                        .setParameter("caller", caller.accountId())
                        .getSingleResult()
                > 0;
    }

    private long today(Caller caller) {
        return entities.createQuery(
                        "select count(r) from PostReport r where r.reporterId = :caller and r.madeAt > :since",
                        Long.class)
                .setParameter("caller", caller.accountId())
                .setParameter("since", clock.instant().minus(Duration.ofDays(1)))
                .getSingleResult();
    }

    /** Whether a moderator has kept what it says now. */
    private boolean wasFoundGood(Post post) {
        return entities.createQuery(
                                "select count(r) from PostReport r where r.post = :post and r.outcome = :kept and r.settledAt > :said",
                                Long.class)
                        .setParameter("post", post)
                        .setParameter("kept", ReportOutcome.KEPT)
                        .setParameter("said", post.editedAt() == null ? post.createdAt() : post.editedAt())
                        .getSingleResult()
                > 0;
    }
}
