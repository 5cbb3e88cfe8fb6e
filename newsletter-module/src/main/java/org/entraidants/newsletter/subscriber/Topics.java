package org.entraidants.newsletter.subscriber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;

/** The lists of the letter: animators open and close them, subscribers take off what they do not want. */
@ApplicationScoped
@Transactional
public class Topics {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    LinkKey key;

    @Inject
    Clock clock;

    /** Those that issues are sent to. */
    public List<Topic> open() {
        return entities.createQuery("select t from LetterTopic t where t.closedAt is null order by t.name", Topic.class)
                .getResultList();
    }

    /** All of them, the open ones first. */
    public List<Topic> all(Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery(
                        "select t from LetterTopic t order by case when t.closedAt is null then 0 else 1 end, t.name",
                        Topic.class)
                .getResultList();
    }

    /** Opens a list; everybody who has the letter has it. */
    public void add(String name, String what, Caller caller) {
        caller.require(Role.ANIMATOR);
        entities.persist(new Topic(cut(name, Topic.LONGEST_NAME), cut(what, Topic.LONGEST_WHAT)));
    }

    private static String cut(String words, int most) {
        String stripped = words.strip();
        return stripped.substring(0, Math.min(most, stripped.length()));
    }

    /** Closes a list, or opens it again; who has taken it off stays away. */
    public boolean close(long id, boolean closed, Caller caller) {
        caller.require(Role.ANIMATOR);
        Optional<Topic> found = Optional.ofNullable(entities.find(Topic.class, id, LockModeType.PESSIMISTIC_WRITE));
        found.ifPresent(topic -> topic.close(closed ? clock.instant() : null));
        return found.isPresent();
    }

    /** The lists that a subscriber has taken off. */
    public Set<Long> refused(long subscriberId) {
        List<?> ids = entities.createNativeQuery("select list_id from newsletter_refusals where subscriber_id = ?")
                .setParameter(1, subscriberId)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).collect(Collectors.toSet());
    }

    /**
     * A subscriber says which of the open lists they want, and how often a letter may come. The row of the subscriber keeps two
     * at once apart.
     */
    public boolean choose(String token, Collection<Long> wanted, Subscriber.Frequency frequency) {
        Optional<Subscriber> found = key.links()
                .subscriber(token)
                .map(id -> entities.find(Subscriber.class, id, LockModeType.PESSIMISTIC_WRITE));
        found.ifPresent(subscriber -> {
            subscriber.receive(frequency);
            Set<Long> refused = refused(subscriber.id());
            for (Topic topic : open()) {
                refuse(topic.id(), subscriber.id(), refused, !new HashSet<>(wanted).contains(topic.id()));
            }
        });
        return found.isPresent();
    }

    private void refuse(long topic, long subscriber, Set<Long> before, boolean now) {
        if (before.contains(topic) != now) {
            entities.createNativeQuery(
                            now
                                    ? "insert into newsletter_refusals (list_id, subscriber_id) values (?, ?)"
                                    : "delete from newsletter_refusals where list_id = ? and subscriber_id = ?")
                    .setParameter(1, topic)
                    .setParameter(2, subscriber)
                    .executeUpdate();
        }
    }
}
