package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.change.Changes;

/** The boundary of those who look after topics: moderators; authors close their own. */
@ApplicationScoped
@Transactional
public class TopicCare {
    private static final int FOUND = 10;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Pen pen;

    @Inject
    Sights sights;

    @Inject
    Purge purge;

    @Inject
    CareLog log;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    /**
     * Closes, locks, pins or hides a topic, or undoes it.
     *
     * @param deed one that {@link CareDeed#isSwitch}
     * @param why for the log, may be empty
     */
    public Cared turn(long topicId, CareDeed deed, String why, Caller caller) {
        Optional<Topic> found = held(topicId, deed, caller);
        if (found.isEmpty()) {
            return Cared.UNKNOWN;
        }
        Topic topic = found.get();
        if (topic.isMerged()) {
            return Cared.REFUSED;
        }
        if (deed.isDone(topic)) {
            return Cared.ALREADY;
        }
        if (deed == CareDeed.HIDE || deed == CareDeed.SHOW) {
            Post first = firstOf(topic);
            if (first.body().isEmpty() && topic.details().values().isEmpty()) {
                return Cared.REFUSED;
            }
            show(first, deed == CareDeed.SHOW);
        }
        turn(topic, deed, clock.instant());
        return done(deed, LogEntry.On.topic(topic), topic, why, caller);
    }

    /** Whether the caller may do it is part of finding the topic. */
    private Optional<Topic> held(long topicId, CareDeed deed, Caller caller) {
        caller.require(Role.MEMBER);
        boolean ofAuthors = deed == CareDeed.CLOSE || deed == CareDeed.REOPEN;
        if (!ofAuthors) {
            caller.require(Role.ANIMATOR);
        }
        Sight sight = sights.of(caller);
        return pen.locked(topicId, sight)
                .filter(topic -> sight.moderator() || (sight.is(topic.authorId()) && !topic.isLocked()));
    }

    private static void turn(Topic topic, CareDeed deed, Instant now) {
        switch (deed) {
            case CLOSE -> {
                topic.lock(null);
                topic.close(now);
            }
            case REOPEN -> {
                topic.lock(null);
                topic.close(null);
            }
            case LOCK -> topic.lock(now);
            case UNLOCK -> topic.lock(null);
            case PIN -> topic.pin(true);
            case UNPIN -> topic.pin(false);
            default -> {
                // its first post was hidden or shown, and the topic with it
            }
        }
    }

    private Post firstOf(Topic topic) {
        return entities.createQuery("select p from Post p where p.topic = :topic and p.number = 1", Post.class)
                .setParameter("topic", topic)
                .getSingleResult();
    }

    private void show(Post first, boolean shown) {
        if (shown) {
            purge.show(first);
        } else {
            purge.hide(first, Hidden.MODERATED, clock.instant());
        }
    }

    /** Puts a topic into another category; its readers are those of the category’s space from now on. */
    public Cared move(long topicId, long categoryId, String why, Caller caller) {
        caller.require(Role.ANIMATOR);
        Optional<Topic> found = pen.locked(topicId, sights.of(caller));
        Category category = entities.find(Category.class, categoryId);
        if (found.isEmpty() || category == null) {
            return Cared.UNKNOWN;
        }
        Topic topic = found.get();
        if (topic.categoryId() == categoryId) {
            return Cared.ALREADY;
        }
        topic.move(category);
        return done(CareDeed.MOVE, LogEntry.On.topic(topic), topic, why, caller);
    }

    /**
     * Says that a topic asks what another one asks, and closes it.
     *
     * @param ofId the other one; 0 to take it back
     */
    public Cared duplicate(long topicId, long ofId, String why, Caller caller) {
        caller.require(Role.ANIMATOR);
        Sight sight = sights.of(caller);
        Optional<Topic> asked = Optional.ofNullable(entities.find(Topic.class, topicId));
        Topic before = asked.map(Topic::duplicateOf).orElse(null);
        long otherId = ofId != 0 ? ofId : before == null ? 0 : before.id();
        // In the order of their numbers, as all who hold two.
        pen.locked(Math.min(topicId, otherId), sight);
        pen.locked(Math.max(topicId, otherId), sight);
        Optional<Topic> found = pen.locked(topicId, sight).filter(topic -> !topic.isMerged());
        Optional<Topic> other = pen.locked(otherId, sight);
        if (found.isEmpty() || (ofId != 0 && other.isEmpty())) {
            return Cared.UNKNOWN;
        }
        return ofId == 0
                ? noDuplicate(found.get(), why, caller)
                : duplicate(found.get(), other.orElseThrow(), why, caller);
    }

    private Cared duplicate(Topic topic, Topic other, String why, Caller caller) {
        if (other.equals(topic.duplicateOf())) {
            return Cared.ALREADY;
        }
        if (other.equals(topic) || other.isHidden() || other.duplicateOf() != null || topic.duplicateOf() != null) {
            return Cared.REFUSED;
        }
        topic.duplicate(other);
        topic.close(clock.instant());
        count(other);
        return done(CareDeed.DUPLICATE, LogEntry.On.two(topic, other), topic, why, caller);
    }

    private Cared noDuplicate(Topic topic, String why, Caller caller) {
        Topic other = topic.duplicateOf();
        if (other == null) {
            return Cared.ALREADY;
        }
        topic.duplicate(null);
        topic.close(null);
        count(other);
        return done(CareDeed.NO_DUPLICATE, LogEntry.On.two(topic, other), topic, why, caller);
    }

    private void count(Topic original) {
        entities.flush();
        Long topics = entities.createQuery(
                        "select count(t) from Topic t where t.duplicateOf = :original and t.hiddenAt is null",
                        Long.class)
                .setParameter("original", original)
                .getSingleResult();
        original.countDuplicates(topics.intValue());
        changes.record(TopicSource.KIND, original.id());
    }

    /** Topics that are shown and whose title holds some words the newest first. */
    public List<Topic> search(String words, long except, Caller caller) {
        caller.require(Role.ANIMATOR);
        if (words.isBlank()) {
            return List.of();
        }
        return entities.createQuery("""
                        select t from Topic t where lower(t.title) like :words escape '!' and t.hiddenAt is null and t.id <> :except
                        order by t.bumpedAt desc, t.id desc
                        """, Topic.class)
                .setParameter(
                        "words", "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%")
                .setParameter("except", except)
                .setMaxResults(FOUND)
                .getResultList();
    }

    private Cared done(CareDeed deed, LogEntry.On on, Topic topic, String why, Caller caller) {
        log.write(deed, on, why, caller);
        changes.record(TopicSource.KIND, topic.id());
        return Cared.DONE;
    }
}
