package org.entraidants.newsletter.subscriber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.job.Forgetful;

/** What animators see of those who receive the letter. Who never said yes is forgotten after a week. */
@ApplicationScoped
@Transactional
public class SubscriberList implements Forgetful {
    private static final Duration PENDING_FOR = Duration.ofDays(7);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    /** How many there are in each state; members as far as they have had a letter. */
    public Map<Subscriber.State, Long> counts(Caller caller) {
        caller.require(Role.ANIMATOR);
        var counts = new EnumMap<Subscriber.State, Long>(Subscriber.State.class);
        entities.createQuery("select s.state, count(s) from Subscriber s group by s.state", Object[].class)
                .getResultList()
                .forEach(row -> counts.put((Subscriber.State) row[0], (Long) row[1]));
        return counts;
    }

    /**
     * Subscribers, the newest first.
     *
     * @param words a part of the address or the name; empty for all
     * @param before the number to go on before; {@link Long#MAX_VALUE} for the first page
     */
    public List<SubscriberRow> newest(
            List<Subscriber.State> states, String words, long before, int most, Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery("""
                        select new org.entraidants.newsletter.subscriber.SubscriberRow(
                            s.id, s.address, s.name, s.state, s.origin, s.consent, s.askedAt, s.confirmedAt, s.pausedUntil)
                        from Subscriber s
                        where s.state in :states and s.id < :before
                          and (s.address like :words escape '!' or lower(s.name) like :words escape '!')
                        order by s.id desc
                        """, SubscriberRow.class)
                .setParameter("states", states)
                .setParameter("before", before)
                .setParameter(
                        "words", "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%")
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public void forgetOld() {
        entities.createNativeQuery("delete from newsletter_subscribers where state = 'PENDING' and asked_at < ?")
                .setParameter(1, Timestamp.from(clock.instant().minus(PENDING_FOR)))
                .executeUpdate();
    }
}
