package org.entraidants.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Where people help, for the modules above. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Workplaces {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /** The numbers of the structures of an account, and of those that have become part of them; one statement. */
    public Set<Long> of(long accountId) {
        return Set.copyOf(entities.createQuery("""
                        select s.id from Structure s left join s.mergedInto k, Membership m
                        where m.account.id = :account and (m.structure = s or m.structure = k)
                        """, Long.class)
                .setParameter("account", accountId)
                .getResultList());
    }
}
