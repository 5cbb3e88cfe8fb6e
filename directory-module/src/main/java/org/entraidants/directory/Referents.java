package org.entraidants.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;

/** Who answers for a structure, for the modules above. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Referents {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /** Whether an account is the referent of some structure; never for null. One statement. */
    public boolean isReferent(@Nullable Long accountId) {
        return accountId != null
                && !entities.createQuery("""
                                select m.id from Membership m
                                where m.account.id = :account and m.referent = :yes and m.structure.mergedInto is null
                                """, Long.class)
                        .setParameter("account", accountId)
                        .setParameter("yes", true)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }
}
