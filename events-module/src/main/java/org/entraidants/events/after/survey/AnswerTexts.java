package org.entraidants.events.after.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.entraidants.platform.guard.FieldHit;
import org.entraidants.platform.guard.Findings;
import org.entraidants.platform.guard.StoredText;
import org.entraidants.platform.guard.StoredTexts;

/** What was answered, looked at again when the guard has learnt something. */
@ApplicationScoped
@Transactional
class AnswerTexts implements StoredTexts {
    private static final String NAME = "events.answers";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Findings findings;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<StoredText> after(long id, int most) {
        return entities.createQuery("select a from Answer a where a.id > :id order by a.id", Answer.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultStream()
                .map(one -> new StoredText(one.id(), Map.of("takes", one.takes(), "missing", one.missing())))
                .toList();
    }

    @Override
    public void found(long id, List<FieldHit> hits) {
        long gathering = entities.find(Answer.class, id).gatheringId();
        findings.report(NAME, id, "/agenda/" + gathering + "/questionnaire", hits);
    }
}
