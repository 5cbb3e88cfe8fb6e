package org.entraidants.events.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.registration.Registration;
import org.entraidants.events.registration.Standing;

/** The one place that knows how it is noted who came. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Presence {
    private static final int MOST = 1000;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /** Those who were marked as present, by name. */
    public List<Registration> came(long gatheringId) {
        return seated(gatheringId, false);
    }

    /** Whether a person was marked as present. */
    public boolean came(Registration registration) {
        return registration.standing() == Standing.SEATED && registration.isThere();
    }

    /** Those who came, and can be written to; all who had a seat, where nobody noted who did. */
    public List<Registration> toBeAsked(Gathering gathering) {
        List<Registration> came = came(gathering.id());
        return (came.isEmpty() ? seated(gathering.id(), true) : came)
                .stream().filter(one -> !one.address().isEmpty()).toList();
    }

    private List<Registration> seated(long gatheringId, boolean absentToo) {
        return entities.createQuery("""
                        select r from Registration r join fetch r.gathering g
                        where g.id = :gathering and r.state = :seated and (r.cameAt is not null or :absentToo = true)
                        order by r.name, r.id
                        """, Registration.class)
                .setParameter("gathering", gatheringId)
                .setParameter("seated", Standing.SEATED)
                .setParameter("absentToo", absentToo)
                .setMaxResults(MOST)
                .getResultList();
    }
}
