package org.entraidants.events.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.entraidants.platform.job.Forgetful;

/** Forgets where a recording is once its last day is over; nobody was shown it since. */
@ApplicationScoped
@Transactional
class Expired implements Forgetful {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Traces traces;

    @Override
    public void forgetOld() {
        List<Long> over = entities.createQuery(
                        "select t.gatheringId from Trace t where t.recordedUntil < :today order by t.gatheringId",
                        Long.class)
                .setParameter("today", traces.today())
                .setMaxResults(200)
                .getResultList();
        over.forEach(traces::forgetRecording);
    }
}
