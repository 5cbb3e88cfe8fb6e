package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.jspecify.annotations.Nullable;

/** The boundary of moderators who look at reports. All reports of one post are looked at together. */
@ApplicationScoped
@Transactional
public class ReportQueue {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Which reports. */
    public enum Part {
        OPEN("r.settledAt is null"),
        MINE("r.settledAt is null and r.takenBy = :caller"),
        SETTLED("r.settledAt is not null");

        private final String condition;

        Part(String condition) {
            this.condition = condition;
        }
    }

    /**
     * Reports with their posts and topics, the newest first.
     *
     * @param before only those with a lower number, null for the first page
     */
    public List<Report> list(Part part, @Nullable Long before, int limit, Caller caller) {
        caller.require(Role.ANIMATOR);
        var query = entities.createQuery(
                        "select r from PostReport r join fetch r.post p join fetch p.topic where r.id < :before and "
                                + part.condition + " order by r.id desc",
                        Report.class)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(limit);
        return (part == Part.MINE ? query.setParameter("caller", caller.accountId()) : query).getResultList();
    }

    /** How many reports wait. */
    public long waiting(Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery("select count(r) from PostReport r where r.settledAt is null", Long.class)
                .getSingleResult();
    }

    /** All reports of a post, the oldest first. */
    public List<Report> of(long postId, Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery("select r from PostReport r where r.post.id = :post order by r.id", Report.class)
                .setParameter("post", postId)
                .getResultList();
    }

    /** Looks after the open reports of a post, as long as nobody else does. */
    public Cared take(long postId, Caller caller) {
        caller.require(Role.ANIMATOR);
        List<Report> open = open(postId);
        if (open.isEmpty()) {
            return Cared.UNKNOWN;
        }
        boolean others = open.stream()
                .map(Report::takenBy)
                .anyMatch(taker -> taker != null && !taker.equals(caller.accountId()));
        if (others) {
            return Cared.ALREADY;
        }
        open.forEach(report -> report.take(caller.accountId(), clock.instant()));
        return Cared.DONE;
    }

    /** Leaves the open reports of a post to others. */
    public void leave(long postId, Caller caller) {
        caller.require(Role.ANIMATOR);
        open(postId).stream()
                .filter(report -> Objects.equals(report.takenBy(), caller.accountId()))
                .forEach(report -> report.take(null, clock.instant()));
    }

    /** Settles the open reports of a post in the transaction of the deed that settles them. */
    @Transactional(Transactional.TxType.MANDATORY)
    void settle(Post post, ReportOutcome outcome, Caller caller) {
        open(post.id()).forEach(report -> report.settle(outcome, caller.accountId(), clock.instant()));
    }

    /** Whether a report of a post waits. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean isWaiting(Post post) {
        return !open(post.id()).isEmpty();
    }

    private List<Report> open(long postId) {
        return entities.createQuery(
                        "select r from PostReport r where r.post.id = :post and r.settledAt is null order by r.id",
                        Report.class)
                .setParameter("post", postId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
