package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Counts anew what lists show of a topic, after posts of it were hidden, shown or moved. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class TopicCounts {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    HeldPosts held;

    @Inject
    Clock clock;

    /** What counts of a post. */
    public record Counted(
            int number,
            Instant createdAt,
            @Nullable Long authorId,
            @Nullable Instant hiddenAt) {}

    /** @param topic locked for this transaction */
    void recount(Topic topic) {
        entities.flush();
        List<Counted> all = entities.createQuery("""
                        select new org.entraidants.forum.TopicCounts.Counted(
                            p.number, p.createdAt, p.authorId, p.hiddenAt)
                        from Post p where p.topic = :topic order by p.number
                        """, Counted.class)
                .setParameter("topic", topic)
                .getResultList();
        List<Counted> shown =
                all.stream().filter(post -> post.hiddenAt() == null).toList();
        all.stream().mapToInt(Counted::number).max().ifPresent(topic::renumber);
        shown.stream()
                .max(Comparator.comparing(Counted::createdAt))
                .ifPresent(last -> topic.recount(
                        (int) shown.stream().filter(post -> post.number() > 1).count(),
                        last.createdAt(),
                        last.authorId()));
        topic.firstAnswer(shown.stream()
                .filter(post -> post.number() > 1 && topic.isHelpedBy(post.authorId()))
                .map(Counted::createdAt)
                .min(Comparator.naturalOrder())
                .orElse(null));
        topic.settle(held.accepted(topic), clock.instant());
    }
}
