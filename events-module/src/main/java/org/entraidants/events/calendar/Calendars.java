package org.entraidants.events.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entraidants.events.gathering.Agenda;
import org.entraidants.events.gathering.AgendaFilter;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Kind;
import org.entraidants.events.gathering.Sight;
import org.entraidants.platform.account.Account;
import org.jspecify.annotations.Nullable;

/** The boundary of feeds: which gatherings stand in one. What was cancelled stays for a while, so that calendars hear of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Calendars {
    /** How many stand in a feed at most. */
    public static final int MOST = 200;

    private static final Duration KEPT = Duration.ofDays(60);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Agenda agenda;

    @Inject
    Clock clock;

    /** What everybody sees: of the last sixty days, and all that comes. */
    public List<Gathering> open(@Nullable Kind kind, @Nullable String department) {
        Instant from = clock.instant().minus(KEPT);
        return agenda.list(new AgendaFilter(from, null, kind, department, false), null, MOST, Sight.VISITOR);
    }

    /** Those to which somebody comes, or for which they wait. */
    public List<Gathering> of(Account owner) {
        return entities.createQuery("""
                        select g from Gathering g where g.endsAt > :from and g.state <> :draft and g.id in (
                            select r.gathering.id from Registration r where r.address = :address and r.state in :on)
                        order by g.startsAt, g.id
                        """, Gathering.class)
                .setParameter("from", clock.instant().minus(KEPT))
                .setParameter("draft", org.entraidants.events.gathering.State.DRAFT)
                .setParameter("address", owner.address())
                .setParameter("on", org.entraidants.events.registration.Standing.comes())
                .setMaxResults(MOST)
                .getResultList();
    }
}
