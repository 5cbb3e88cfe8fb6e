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
import java.util.Set;
import java.util.TreeSet;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Planned;
import org.entraidants.events.registration.Registration;
import org.entraidants.events.registration.Standing;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.change.Changes;
import org.entraidants.platform.web.Dates;
import org.jspecify.annotations.Nullable;

/** Writes what remains of a gathering, each deed in one transaction that holds the row of the gathering. */
@ApplicationScoped
@Transactional
class Traces {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Presence presence;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    @Transactional(Transactional.TxType.SUPPORTS)
    Optional<Trace> find(long gatheringId) {
        return Optional.ofNullable(entities.find(Trace.class, gatheringId));
    }

    /** The actions of a gathering in their order. */
    @Transactional(Transactional.TxType.SUPPORTS)
    List<Action> actions(long gatheringId) {
        return entities.createQuery(
                        "select a from Action a join fetch a.gathering g where g.id = :gathering order by a.rank, a.id",
                        Action.class)
                .setParameter("gathering", gatheringId)
                .getResultList();
    }

    /** Those who may be entrusted with something: members who registered, whoever plans, and who has an action already. */
    @Transactional(Transactional.TxType.SUPPORTS)
    List<Account> owners(long gatheringId) {
        Set<Long> asked = new TreeSet<>(entities.createQuery("""
                        select r.accountId from Registration r
                        where r.gathering.id = :gathering and r.accountId is not null and r.state in :on
                        """, Long.class)
                .setParameter("gathering", gatheringId)
                .setParameter("on", Standing.comes())
                .getResultList());
        actions(gatheringId).stream()
                .map(Action::ownerId)
                .filter(Objects::nonNull)
                .forEach(asked::add);
        asked.add(0L);
        return entities.createQuery("""
                        select a from Account a where a.id in :asked or (a.role in :planners and a.closedAt is null)
                        order by a.name, a.id
                        """, Account.class)
                .setParameter("asked", asked)
                .setParameter("planners", List.of(Role.ANIMATOR, Role.ADMINISTRATOR))
                .getResultList();
    }

    Noted write(long gatheringId, MinutesText text, int seen) {
        Optional<Gathering> found = held(gatheringId);
        if (found.isEmpty()) {
            return new Noted.NotKept(new Planned.Unknown());
        }
        Trace trace = traceOf(gatheringId);
        if (trace.edits() != seen) {
            return new Noted.Overtaken(trace, actions(gatheringId));
        }
        trace.write(text.said(), text.decisions(), clock.instant());
        entrust(found.get(), text.actions());
        return kept(trace);
    }

    private void entrust(Gathering gathering, List<ActionText> texts) {
        List<Action> before = actions(gathering.id());
        int rank = 0;
        for (ActionText text : texts) {
            Action known = before.stream()
                    .filter(one -> one.id() == text.id())
                    .findFirst()
                    .orElse(null);
            if (known == null) {
                entities.persist(new Action(gathering, text, rank++));
            } else {
                known.entrust(text, rank++);
            }
        }
        before.stream()
                .filter(one -> texts.stream().noneMatch(text -> text.id() == one.id()))
                .forEach(entities::remove);
    }

    /** Whether there was something to publish. */
    boolean publish(long gatheringId) {
        Optional<Trace> written =
                held(gatheringId).map(gathering -> traceOf(gatheringId)).filter(Trace::hasMinutes);
        written.ifPresent(trace -> {
            trace.publish(clock.instant());
            kept(trace);
        });
        return written.isPresent();
    }

    /** @param until null to share no recording any more */
    Noted share(long gatheringId, String address, String consent, @Nullable LocalDate until) {
        if (held(gatheringId).isEmpty()) {
            return new Noted.NotKept(new Planned.Unknown());
        }
        Trace trace = traceOf(gatheringId);
        if (until == null) {
            trace.stopSharing();
        } else {
            trace.share(address, consent, until);
        }
        return kept(trace);
    }

    /** Whatever has become of the gathering meanwhile. */
    void forgetRecording(long gatheringId) {
        entities.find(Gathering.class, gatheringId, LockModeType.PESSIMISTIC_WRITE);
        Trace trace = traceOf(gatheringId);
        trace.stopSharing();
        kept(trace);
    }

    /** The trace of a gathering whose row is held; empty for one that has not begun, or is none. */
    Optional<Trace> heldTrace(long gatheringId) {
        return held(gatheringId).map(gathering -> traceOf(gatheringId));
    }

    private Optional<Gathering> held(long gatheringId) {
        return Optional.ofNullable(entities.find(Gathering.class, gatheringId, LockModeType.PESSIMISTIC_WRITE))
                .filter(one -> one.hasBegun(clock.instant()));
    }

    private Trace traceOf(long gatheringId) {
        Trace known = entities.find(Trace.class, gatheringId);
        if (known != null) {
            // Another node may have changed it before the gathering was held.
            entities.refresh(known);
            return known;
        }
        var trace = new Trace(gatheringId, clock.instant());
        entities.persist(trace);
        return trace;
    }

    Noted.Kept kept(Trace trace) {
        List<Registration> came = presence.came(trace.gatheringId());
        if (!came.isEmpty()) {
            trace.countGuests(
                    (int) came.stream().filter(one -> one.accountId() == null).count());
        }
        changes.record(Gathering.SEARCHED, trace.gatheringId());
        return new Noted.Kept(trace);
    }

    LocalDate today() {
        return Dates.dateOf(clock.instant());
    }
}
