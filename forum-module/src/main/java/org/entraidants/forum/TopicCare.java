package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.change.Changes;

/** The boundary of those who look after topics: moderators; authors close their own. */
@ApplicationScoped
@Transactional
public class TopicCare {
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
        Sight sight = sights.own();
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
        Optional<Topic> found = pen.locked(topicId, sights.own());
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
        Sight sight = sights.own();
        Optional<Topic> found = pen.locked(topicId, sight).filter(topic -> !topic.isMerged());
        if (found.isEmpty()) {
            return Cared.UNKNOWN;
        }
        Topic topic = found.get();
        return ofId == 0 ? noDuplicate(topic, why, caller) : duplicate(topic, ofId, sight, why, caller);
    }

    private Cared duplicate(Topic topic, long ofId, Sight sight, String why, Caller caller) {
        Topic other = entities.find(Topic.class, ofId);
        if (other == null || !sight.mayRead(other.space())) {
            return Cared.UNKNOWN;
        }
        if (other.id() == topic.id() || other.isHidden() || other.duplicateOf() != null) {
            return Cared.REFUSED;
        }
        topic.duplicate(other);
        topic.close(clock.instant());
        changes.record(TopicSource.KIND, other.id());
        return done(CareDeed.DUPLICATE, LogEntry.On.two(topic, other), topic, why, caller);
    }

    private Cared noDuplicate(Topic topic, String why, Caller caller) {
        Topic other = topic.duplicateOf();
        if (other == null) {
            return Cared.ALREADY;
        }
        topic.duplicate(null);
        topic.close(null);
        return done(CareDeed.NO_DUPLICATE, LogEntry.On.two(topic, other), topic, why, caller);
    }

    private Cared done(CareDeed deed, LogEntry.On on, Topic topic, String why, Caller caller) {
        log.write(deed, on, why, caller);
        changes.record(TopicSource.KIND, topic.id());
        return Cared.DONE;
    }
}
