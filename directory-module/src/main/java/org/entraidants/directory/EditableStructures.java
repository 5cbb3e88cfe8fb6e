package org.entraidants.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Optional;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;

/** The structures that a caller may correct: all for an animator, for the others those whose referent they are. */
@ApplicationScoped
class EditableStructures {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /**
     * A structure to be corrected; empty when there is none.
     *
     * @throws org.entraidants.platform.account.AccessDenied when the caller may not correct it
     */
    Optional<Structure> open(String slug, Caller caller, LockModeType lock) {
        caller.require(Role.MEMBER);
        Optional<Structure> found = find(slug, caller, lock);
        if (found.isEmpty()) {
            caller.require(Role.ANIMATOR);
        }
        return found;
    }

    Optional<Structure> find(String slug, Caller caller, LockModeType lock) {
        TypedQuery<Structure> query = caller.isAnimator()
                ? entities.createQuery(
                        "select s from Structure s where s.slug = :slug and s.mergedInto is null", Structure.class)
                : entities.createQuery("""
                                select s from Structure s
                                where s.slug = :slug and s.mergedInto is null and s.id in (
                                    select m.structure.id from Membership m
                                    where m.account.id = :account and m.referent = :yes)
                                """, Structure.class)
                        .setParameter("account", caller.accountId())
                        .setParameter("yes", true);
        return query.setParameter("slug", slug)
                .setLockMode(lock)
                .getResultStream()
                .findFirst();
    }
}
