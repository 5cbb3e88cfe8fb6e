package org.entraidants.events.after.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Begins surveys, each once. */
@ApplicationScoped
@Transactional
class Beginnings {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Sees to it that there is a survey; says that there is. */
    boolean begin(long gatheringId) {
        if (entities.find(Survey.class, gatheringId) == null) {
            entities.persist(new Survey(gatheringId, clock.instant()));
            // Two who begin it at once: the second finds on its next try what the first has written.
            entities.flush();
        }
        return true;
    }
}
