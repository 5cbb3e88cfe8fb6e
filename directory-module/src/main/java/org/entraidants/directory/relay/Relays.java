package org.entraidants.directory.relay;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.entraidants.directory.place.Distance;
import org.entraidants.directory.relay.RelayDraft.Mistake;
import org.entraidants.directory.search.Area;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Identity;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.change.Changes;
import org.jspecify.annotations.Nullable;

/**
 * The boundary of relays. A member proposes one; an animator keeps it, and from then on everybody sees it. Animators change
 * and remove them.
 */
@ApplicationScoped
@Transactional
public class Relays {
    private static final int MOST_NEAR = 200;
    private static final double KM_IN_A_DEGREE = 111.2;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    /** A relay and how far it is. */
    public record Near(Relay relay, double km) {}

    /** What is wrong with a draft, or nothing: then it is stored. */
    public List<Mistake> add(RelayDraft draft, Caller caller) {
        caller.require(Role.MEMBER);
        List<Mistake> mistakes = draft.mistakes();
        if (mistakes.isEmpty()) {
            Identity by = caller.identity().orElseThrow();
            // Two at once of one account, as by a double click, stand in line here.
            entities.find(Account.class, by.accountId(), LockModeType.PESSIMISTIC_WRITE);
            if (!isKnown(draft)) {
                store(draft, by, caller.isAnimator());
            }
        }
        return mistakes;
    }

    private boolean isKnown(RelayDraft draft) {
        return !entities.createQuery(
                        "select r.id from Relay r where lower(r.name) = lower(:name) and r.postcode = :postcode",
                        Long.class)
                .setParameter("name", draft.name())
                .setParameter("postcode", draft.postcode())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private void store(RelayDraft draft, Identity by, boolean atOnce) {
        var relay = new Relay(draft, by, clock.instant());
        if (atOnce) {
            relay.keep();
        }
        entities.persist(relay);
        changes.record(Relay.KIND, relay.id());
    }

    /** One relay, for the animator who looks after it. */
    public Optional<Relay> find(long id, Caller caller) {
        caller.require(Role.ANIMATOR);
        return Optional.ofNullable(entities.find(Relay.class, id));
    }

    /** Changes a relay and keeps it; what is wrong with the draft, or nothing. Empty when there is no such relay. */
    public Optional<List<Mistake>> change(long id, RelayDraft draft, Caller caller) {
        return lock(id, caller).map(relay -> {
            List<Mistake> mistakes = draft.mistakes();
            if (mistakes.isEmpty()) {
                relay.become(draft);
                relay.keep();
                changes.record(Relay.KIND, id);
            }
            return mistakes;
        });
    }

    /** Shows a relay to everybody. */
    public void keep(long id, Caller caller) {
        lock(id, caller).ifPresent(relay -> {
            relay.keep();
            changes.record(Relay.KIND, id);
        });
    }

    /** Takes a relay away. */
    public void remove(long id, Caller caller) {
        lock(id, caller).ifPresent(relay -> {
            entities.remove(relay);
            changes.record(Relay.KIND, id);
        });
    }

    private Optional<Relay> lock(long id, Caller caller) {
        caller.require(Role.ANIMATOR);
        return Optional.ofNullable(entities.find(Relay.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** The newest relays first: those that are kept, for members those that wait as well. */
    public List<Relay> newest(long before, int limit, Caller caller) {
        String shown = caller.isSignedIn() ? "" : " and r.kept = :yes";
        var query = entities.createQuery(
                        "select r from Relay r where r.id < :before" + shown + " order by r.id desc", Relay.class)
                .setParameter("before", before == 0 ? Long.MAX_VALUE : before);
        if (!caller.isSignedIn()) {
            query.setParameter("yes", true);
        }
        return query.setMaxResults(limit).getResultList();
    }

    /** The relays within a circle that everybody may see, nearest first. */
    public List<Near> near(Area area, int limit) {
        double high = area.radiusKm() / KM_IN_A_DEGREE;
        double wide = high / Math.max(0.01, Math.cos(Math.toRadians(area.lat())));
        return entities.createQuery("""
                        select r from Relay r
                        where r.kept = :yes and r.latitude between :south and :north
                          and r.longitude between :west and :east
                        order by r.id
                        """, Relay.class)
                .setParameter("yes", true)
                .setParameter("south", area.lat() - high)
                .setParameter("north", area.lat() + high)
                .setParameter("west", area.lon() - wide)
                .setParameter("east", area.lon() + wide)
                .setMaxResults(MOST_NEAR)
                .getResultStream()
                .map(relay -> new Near(relay, Distance.km(area.lat(), area.lon(), relay.latitude(), relay.longitude())))
                .filter(near -> near.km() <= area.radiusKm())
                .sorted(Comparator.comparingDouble(Near::km)
                        .thenComparing(near -> near.relay().id()))
                .limit(limit)
                .toList();
    }

    /** The relays of a territory that everybody may see: of a circle, of a département, or of neither, which is none. */
    public List<Relay> within(@Nullable Area area, @Nullable String department) {
        if (area != null) {
            return near(area, MOST_NEAR).stream().map(Near::relay).toList();
        }
        return entities.createQuery(
                        "select r from Relay r where r.kept = :yes and r.department = :department order by r.id",
                        Relay.class)
                .setParameter("yes", true)
                .setParameter("department", department == null ? "" : department)
                .setMaxResults(MOST_NEAR)
                .getResultList();
    }
}
