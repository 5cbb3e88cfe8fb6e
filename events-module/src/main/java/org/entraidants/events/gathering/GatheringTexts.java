package org.entraidants.events.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entraidants.platform.guard.FieldHit;
import org.entraidants.platform.guard.Findings;
import org.entraidants.platform.guard.StoredText;
import org.entraidants.platform.guard.StoredTexts;

/** The texts of gatherings, looked at again when the guard has learnt something. */
@ApplicationScoped
@Transactional
class GatheringTexts implements StoredTexts {
    private static final String NAME = "events.gatherings";

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
        return entities.createQuery("select g from Gathering g where g.id > :id order by g.id", Gathering.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "g.items")
                .getResultStream()
                .map(gathering -> new StoredText(gathering.id(), texts(gathering)))
                .toList();
    }

    private static Map<String, String> texts(Gathering gathering) {
        var texts = new LinkedHashMap<String, String>();
        for (Part part : List.of(Part.WHAT, Part.SEATS, Part.PROGRAMME)) {
            texts.putAll(Texts.judged(Texts.of(gathering, part, List.of())));
        }
        texts.put("howToCome", gathering.venue().howToCome());
        texts.put("reason", gathering.cancelReason());
        return texts;
    }

    @Override
    public void found(long id, List<FieldHit> hits) {
        findings.report(NAME, id, "/agenda/" + id, hits);
    }
}
