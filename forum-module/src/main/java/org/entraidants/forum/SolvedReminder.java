package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.job.Round;

/**
 * Asks the author of a topic once by mail whether it is solved: a week after it was asked, when it has answers, none of them
 * is accepted and nobody has written since yesterday. Topics older than a month are left alone, so that a forum that is
 * brought in from elsewhere sends no thousand mails.
 */
@ApplicationScoped
public class SolvedReminder implements Round {
    private static final Duration AFTER = Duration.ofDays(7);
    private static final Duration AT_LATEST = Duration.ofDays(30);
    private static final Duration QUIET = Duration.ofDays(1);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    ReminderLetter letter;

    @Inject
    Accounts accounts;

    @Inject
    Clock clock;

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    /**
     * Takes one topic whose author is to be asked. The row is locked and other nodes go past it; the mail and that it was sent
     * are one commit, so that a crash undoes both.
     *
     * @return whether there was one
     */
    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean look() {
        Instant now = clock.instant();
        Optional<Topic> due = due(now);
        due.ifPresent(topic -> {
            // What this node read before it had the lock may be old.
            entities.refresh(topic);
            topic.remind(now);
            Optional.ofNullable(topic.authorId())
                    .flatMap(accounts::byId)
                    .filter(author -> isReader(author, topic.space()))
                    .ifPresent(author -> letter.send(topic, first(topic), author));
        });
        return due.isPresent();
    }

    private Optional<Topic> due(Instant now) {
        List<?> ids = entities.createNativeQuery("""
                        select id from forum_topics
                        where created_at between ? and ? and bumped_at <= ? and reminded_at is null and answers > 0
                          and kind in ('BLOCKED_PROCEDURE', 'QUESTION') and solved_at is null
                          and closed_at is null and locked_at is null and hidden_at is null
                        order by created_at, id limit 1 for update skip locked
                        """)
                .setParameter(1, Timestamp.from(now.minus(AT_LATEST)))
                .setParameter(2, Timestamp.from(now.minus(AFTER)))
                .setParameter(3, Timestamp.from(now.minus(QUIET)))
                .getResultList();
        return ids.stream().findFirst().map(id -> entities.find(Topic.class, ((Number) id).longValue()));
    }

    private long first(Topic topic) {
        return entities.createQuery(
                        "select min(p.id) from Post p where p.topic = :topic and p.hiddenAt is null", Long.class)
                .setParameter("topic", topic)
                .getSingleResult();
    }

    /** Whether somebody still reads a space: they may have left the network, or the group. */
    private static boolean isReader(Account author, Space space) {
        MemberGroup group = space.group();
        boolean among = space.readers() != Space.Readers.GROUP
                || author.role().covers(Role.ANIMATOR)
                || (group != null && group.members().stream().anyMatch(member -> member.id() == author.id()));
        return among && !author.isClosed();
    }
}
