package org.entraidants.events.after.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.entraidants.platform.web.Dates;

/** The answers, which know neither their author nor their hour. */
@ApplicationScoped
@Transactional
class Answers {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Keeps one in a transaction of its own, so that nothing in the database joins it to the token that was spent for it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void keep(long gatheringId, Opinion opinion) {
        entities.persist(new Answer(gatheringId, opinion, Dates.dateOf(clock.instant())));
    }

    List<Answer> of(long gatheringId) {
        return entities.createQuery(
                        "select a from Answer a where a.gatheringId = :gathering order by a.id", Answer.class)
                .setParameter("gathering", gatheringId)
                .getResultList();
    }
}
