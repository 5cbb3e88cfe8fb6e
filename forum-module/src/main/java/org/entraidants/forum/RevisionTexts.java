package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.entraidants.platform.guard.FieldHit;
import org.entraidants.platform.guard.Findings;
import org.entraidants.platform.guard.StoredText;
import org.entraidants.platform.guard.StoredTexts;

/** What posts said before they were changed, looked at again: their history shows it still. */
@ApplicationScoped
@Transactional
class RevisionTexts implements StoredTexts {
    static final String NAME = "forum.revisions";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Findings findings;

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public long count() {
        return entities.createQuery("select count(r) from PostRevision r", Long.class)
                .getSingleResult();
    }

    @Override
    public List<StoredText> after(long id, int most) {
        return entities.createQuery("select r from PostRevision r where r.id > :id order by r.id", Revision.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultStream()
                .map(old -> new StoredText(old.id(), PostTexts.texts(old.title(), old.details(), old.body())))
                .toList();
    }

    @Override
    public void found(long id, List<FieldHit> hits) {
        Revision old = entities.find(Revision.class, id);
        if (old != null) {
            findings.report(NAME, id, "/forum/messages/" + old.post().id() + "/historique", hits);
        }
    }
}
