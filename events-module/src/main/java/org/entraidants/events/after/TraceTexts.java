package org.entraidants.events.after;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entraidants.platform.guard.FieldHit;
import org.entraidants.platform.guard.Findings;
import org.entraidants.platform.guard.StoredText;
import org.entraidants.platform.guard.StoredTexts;

/** Minutes, actions and consents, looked at again when the guard has learnt something. */
@ApplicationScoped
@Transactional
class TraceTexts implements StoredTexts {
    private static final String NAME = "events.traces";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Traces traces;

    @Inject
    Findings findings;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<StoredText> after(long id, int most) {
        return entities.createQuery(
                        "select t from Trace t where t.gatheringId > :id order by t.gatheringId", Trace.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultStream()
                .map(trace -> new StoredText(trace.gatheringId(), texts(trace)))
                .toList();
    }

    private Map<String, String> texts(Trace trace) {
        Map<String, String> texts = MinutesText.of(trace, traces.actions(trace.gatheringId()));
        var judged = new HashMap<>(MinutesText.judged(texts));
        judged.put("consent", trace.consent());
        return judged;
    }

    @Override
    public void found(long id, List<FieldHit> hits) {
        findings.report(NAME, id, "/agenda/" + id + "/compte-rendu", hits);
    }
}
