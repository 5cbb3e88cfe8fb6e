package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.change.Changes;

/** The boundary of moderators who make one topic of two. */
@ApplicationScoped
@Transactional
public class TopicMerger {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Pen pen;

    @Inject
    Sights sights;

    @Inject
    TopicCounts counts;

    @Inject
    CareLog log;

    @Inject
    Changes changes;

    @Inject
    Event<TopicMerged> merged;

    @Inject
    Clock clock;

    /**
     * Moves all posts of a topic into another. The address of the first leads to the second from then on; its own text
     * becomes an answer that begins with its title.
     */
    public Cared merge(long fromId, long intoId, String why, Caller caller) {
        caller.require(Role.ANIMATOR);
        if (fromId == intoId) {
            return Cared.REFUSED;
        }
        Sight sight = sights.of(caller);
        // In the order of their numbers: two who merge the same two the other way round wait for each other in line.
        Optional<Topic> lower = pen.locked(Math.min(fromId, intoId), sight);
        Optional<Topic> higher = pen.locked(Math.max(fromId, intoId), sight);
        if (lower.isEmpty() || higher.isEmpty()) {
            return Cared.UNKNOWN;
        }
        Topic from = fromId < intoId ? lower.get() : higher.get();
        Topic into = fromId < intoId ? higher.get() : lower.get();
        if (from.isMerged()) {
            return Cared.ALREADY;
        }
        if (into.isHidden() || from.isHidden()) {
            return Cared.REFUSED;
        }
        merge(from, into);
        log.write(CareDeed.MERGE, LogEntry.On.two(from, into), why, caller);
        return Cared.DONE;
    }

    private void merge(Topic from, Topic into) {
        List<Renumbering.Slot> coming = slots(from);
        List<Renumbering.Slot> staying = slots(into);
        tellTitle(from);
        List<Long> order = Renumbering.merged(staying, coming);
        moveBlocked(from, into);
        place(order, List.of(from, into), into);
        if (from.equals(into.duplicateOf())) {
            into.duplicate(null);
            into.close(null);
        }
        // What its form said stands in its text now.
        from.describe(from.title(), Details.NONE, from.operator(), from.urgency());
        from.duplicate(into);
        from.hide(Hidden.MERGED, clock.instant());
        from.take(null, clock.instant());
        leadTo(from, into);
        into.countDuplicates(duplicatesOf(into));
        counts.recount(into);
        changes.record(TopicSource.KIND, from.id());
        changes.record(TopicSource.KIND, into.id());
        List<Moved> moves = new ArrayList<>(Renumbering.moves(from.id(), coming, order));
        moves.addAll(Renumbering.moves(into.id(), staying, order));
        merged.fire(new TopicMerged(from.id(), into.id(), moves));
    }

    private List<Renumbering.Slot> slots(Topic topic) {
        return entities.createQuery("""
                        select new org.entraidants.forum.Renumbering.Slot(p.id, p.number, p.createdAt)
                        from Post p where p.topic = :topic order by p.number
                        """, Renumbering.Slot.class)
                .setParameter("topic", topic)
                .getResultList();
    }

    /** Its first post loses the title and the details that stood above it. */
    private void tellTitle(Topic from) {
        Post first = entities.createQuery("select p from Post p where p.topic = :topic and p.number = 1", Post.class)
                .setParameter("topic", from)
                .getSingleResult();
        String details = String.join(
                "\n",
                from.details().values().values().stream()
                        .map(value -> "- " + value.replaceAll("\\R+", " "))
                        .toList());
        first.edit("**" + from.title() + "**\n\n" + details + "\n\n" + first.body(), clock.instant());
        entities.flush();
        entities.detach(first);
    }

    /** Whoever is blocked there is blocked here, once. */
    private void moveBlocked(Topic from, Topic into) {
        long old = firstOf(from);
        long now = firstOf(into);
        entities.createNativeQuery("""
                        update forum_marks set post_id = ? where post_id = ? and kind = 'BLOCKED'
                          and account_id not in (select m.account_id from forum_marks m where m.post_id = ? and m.kind = 'BLOCKED')
                        """)
                .setParameter(1, now)
                .setParameter(2, old)
                .setParameter(3, now)
                .executeUpdate();
        entities.createNativeQuery("delete from forum_marks where post_id = ? and kind = 'BLOCKED'")
                .setParameter(1, old)
                .executeUpdate();
        into.countBlocked(((Number) entities.createNativeQuery(
                                "select count(*) from forum_marks where post_id = ? and kind = 'BLOCKED'")
                        .setParameter(1, now)
                        .getSingleResult())
                .intValue());
    }

    private int duplicatesOf(Topic topic) {
        return entities.createQuery(
                        "select count(t) from Topic t where t.duplicateOf = :topic and t.hiddenAt is null", Long.class)
                .setParameter("topic", topic)
                .getSingleResult()
                .intValue();
    }

    private long firstOf(Topic topic) {
        return entities.createQuery("select p.id from Post p where p.topic = :topic and p.number = 1", Long.class)
                .setParameter("topic", topic)
                .getSingleResult();
    }

    /** Numbers are unique within a topic at every moment, so all leave their places first. */
    private void place(List<Long> order, List<Topic> leaving, Topic into) {
        leaving.forEach(
                topic -> entities.createNativeQuery("update forum_posts set number = -number where topic_id = ?")
                        .setParameter(1, topic.id())
                        .executeUpdate());
        for (int i = 0; i < order.size(); i++) {
            entities.createNativeQuery(
                            "update forum_posts set topic_id = ?, number = ?, version = version + 1 where id = ?")
                    .setParameter(1, into.id())
                    .setParameter(2, i + 1)
                    .setParameter(3, order.get(i))
                    .executeUpdate();
        }
    }

    /** What led to the topic that is gone leads on at once, over one step only. */
    private void leadTo(Topic from, Topic into) {
        entities.flush();
        entities.createQuery("update Topic t set t.duplicateOf = :into where t.duplicateOf = :from")
                .setParameter("into", into)
                .setParameter("from", from)
                .executeUpdate();
    }
}
