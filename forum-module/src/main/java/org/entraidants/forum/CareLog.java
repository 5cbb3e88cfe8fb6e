package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.guard.Gate;
import org.entraidants.platform.guard.Submission;
import org.jspecify.annotations.Nullable;

/** What moderators have done: written in the transaction of the deed, read by moderators. */
@ApplicationScoped
@Transactional
public class CareLog {
    private static final Duration TWO_CLICKS = Duration.ofSeconds(10);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    /**
     * One line of the log.
     *
     * @param moderator the name, null when the account was erased
     * @param title of the topic as it is called now, null when it is about none
     * @param about the name of a space, a group, a tag; empty for topics and posts
     */
    public record Entry(
            long id,
            Instant at,
            CareDeed deed,
            @Nullable Long moderatorId,
            @Nullable String moderator,
            @Nullable Long topicId,
            @Nullable String title,
            @Nullable Long postId,
            @Nullable Long otherTopicId,
            String about,
            String why) {}

    /**
     * Which lines; null for all of a property.
     *
     * @param topicId on this topic, also as the other one
     */
    public record Filter(
            @Nullable CareDeed deed,
            @Nullable Long moderatorId,
            @Nullable Long topicId) {}

    /**
     * Writes what is being done.
     *
     * @throws org.entraidants.platform.guard.TextRefused when the reason holds personal data
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void write(CareDeed deed, LogEntry.On on, String why, Caller caller) {
        gate.judge(new Submission(Map.of("why", why), true), caller).require();
        entities.persist(new LogEntry(deed, on, why, caller.accountId(), clock.instant()));
    }

    /** Whether the caller has done the same to a post a moment ago: a second click, not a second deed. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean hasJustDone(CareDeed deed, Post post, Caller caller) {
        return entities.createQuery("""
                                select count(l) from LogEntry l where l.deed = :deed and l.postId = :post
                                  and l.moderatorId = :moderator and l.madeAt > :since
                                """, Long.class)
                        .setParameter("deed", deed)
                        .setParameter("post", post.id())
                        .setParameter("moderator", caller.accountId())
                        .setParameter("since", clock.instant().minus(TWO_CLICKS))
                        .getSingleResult()
                > 0;
    }

    /**
     * The newest lines first.
     *
     * @param before only those with a lower number, null for the first page
     */
    public List<Entry> read(Filter filter, @Nullable Long before, int limit, Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery("""
                        select new org.entraidants.forum.CareLog.Entry(l.id, l.madeAt, l.deed, l.moderatorId, a.name,
                            l.topicId, t.title, l.postId, l.otherTopicId, l.about, l.why)
                        from LogEntry l left join Account a on a.id = l.moderatorId left join Topic t on t.id = l.topicId
                        where l.id < :before and (:anyDeed = true or l.deed = :deed)
                          and (:moderator = 0 or l.moderatorId = :moderator)
                          and (:topic = 0 or l.topicId = :topic or l.otherTopicId = :topic)
                        order by l.id desc
                        """, Entry.class)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setParameter("anyDeed", filter.deed() == null)
                .setParameter("deed", filter.deed() == null ? CareDeed.CLOSE : filter.deed())
                .setParameter("moderator", filter.moderatorId() == null ? 0L : filter.moderatorId())
                .setParameter("topic", filter.topicId() == null ? 0L : filter.topicId())
                .setMaxResults(limit)
                .getResultList();
    }
}
