package org.entraidants.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.entraidants.platform.account.Caller;

/** The structures that a caller may correct: all for an animator, for the others those whose referent they are. */
@ApplicationScoped
class EditableStructures {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    Optional<Structure> find(String slug, Caller caller, LockModeType lock) {
        return entities.createQuery("""
                        select s from Structure s
                        where s.slug = :slug and (:all = true or exists (
                            select r from Referent r where r.structure = s and r.accountId = :account))
                        """, Structure.class)
                .setParameter("slug", slug)
                .setParameter("all", caller.isAnimator())
                .setParameter("account", caller.accountId())
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
