package org.entraidants.events.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.change.Changes;
import org.jspecify.annotations.Nullable;

/** The boundary of what people have taken upon themselves: known to its owner once the minutes are published. */
@ApplicationScoped
@Transactional
public class Actions {
    /** As many as a page shows. */
    public static final int PAGE = 50;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    /** The place of an action in a list: the next ones come after it. */
    public record Cursor(LocalDate due, long id) {}

    /** What the caller has still to do, soonest first; one more than a page where there are more. */
    public List<Action> own(@Nullable Cursor after, Caller caller) {
        caller.require(Role.MEMBER);
        return open(after, Objects.requireNonNull(caller.accountId()));
    }

    /** What everybody has still to do, for those who plan. */
    public List<Action> all(@Nullable Cursor after, Caller caller) {
        caller.require(Role.ANIMATOR);
        return open(after, null);
    }

    private List<Action> open(@Nullable Cursor after, @Nullable Long owner) {
        String where = (owner == null ? "" : " and a.ownerId = :owner")
                + (after == null ? "" : " and (a.dueOn > :due or (a.dueOn = :due and a.id > :id))");
        var query = entities.createQuery("""
                select a from Action a join fetch a.gathering g, Trace t
                where t.gatheringId = g.id and t.publishedAt is not null and a.doneAt is null
                """ + where + " order by a.dueOn, a.id", Action.class);
        if (owner != null) {
            query.setParameter("owner", owner);
        }
        if (after != null) {
            query.setParameter("due", after.due()).setParameter("id", after.id());
        }
        return query.setMaxResults(PAGE + 1).getResultList();
    }

    /** How many things the caller has still to do. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public long waiting(Caller caller) {
        Long owner = caller.accountId();
        return owner == null
                ? 0
                : entities.createQuery("""
                        select count(a) from Action a, Trace t
                        where a.ownerId = :owner and a.doneAt is null and t.gatheringId = a.gathering.id
                          and t.publishedAt is not null
                        """, Long.class)
                        .setParameter("owner", owner)
                        .getSingleResult();
    }

    /**
     * Ticks an action off, or takes the tick away; its owner does, or who plans.
     *
     * @return empty when the caller has no such action
     */
    public Optional<Action> tick(long id, boolean done, Caller caller) {
        caller.require(Role.MEMBER);
        Optional<Action> found = Optional.ofNullable(entities.find(Action.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(action -> caller.isAnimator() || isOwn(action, caller));
        found.filter(action -> action.isDone() != done).ifPresent(action -> {
            action.tick(done ? clock.instant() : null);
            changes.record(Gathering.SEARCHED, action.gathering().id());
        });
        return found;
    }

    private boolean isOwn(Action action, Caller caller) {
        Trace trace = entities.find(Trace.class, action.gathering().id());
        return trace != null && trace.isPublished() && Objects.equals(action.ownerId(), caller.accountId());
    }
}
