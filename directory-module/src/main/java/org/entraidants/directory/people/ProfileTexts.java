package org.entraidants.directory.people;

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

/** What people tell of themselves, looked at again: their own telephone is theirs to tell, a helped person's number is not. */
@ApplicationScoped
@Transactional
class ProfileTexts implements StoredTexts {
    static final String NAME = "directory.profiles";

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
        return entities.createQuery("select count(p) from Person p", Long.class).getSingleResult();
    }

    @Override
    public List<StoredText> after(long id, int most) {
        return entities.createQuery("select p from Person p where p.accountId > :id order by p.accountId", Person.class)
                .setParameter("id", id)
                .setMaxResults(most)
                .getResultStream()
                .map(ProfileTexts::text)
                .toList();
    }

    private static StoredText text(Person person) {
        return new StoredText(
                person.accountId(), Profiles.words(person.profile()).fields());
    }

    @Override
    public void found(long id, List<FieldHit> hits) {
        findings.report(NAME, id, "/personnes/" + id, hits);
    }
}
