package org.entraidants.directory.orientation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import org.entraidants.platform.account.Account;

/** The senders who wait for news, each told in a transaction of its own. */
@ApplicationScoped
@Transactional
class Senders {
    private static final int MOST = 200;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    OrientationMail mail;

    /** The accounts whose mail is due. */
    List<Long> waiting(Instant now) {
        return entities.createQuery("select distinct o.sender.id from Orientation o where o.tellAt <= :now", Long.class)
                .setParameter("now", now)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Tells one sender all that is new. */
    void tell(long account) {
        // Another node may be about to: it finds nothing left.
        Account sender = entities.find(Account.class, account, LockModeType.PESSIMISTIC_WRITE);
        List<Orientation> changed = entities.createQuery("""
                        select o from Orientation o join fetch o.structure
                        where o.sender.id = :sender and o.tellAt is not null order by o.id
                        """, Orientation.class)
                .setParameter("sender", account)
                .getResultList();
        changed.forEach(Orientation::told);
        if (!changed.isEmpty() && !sender.isClosed()) {
            mail.tell(sender, changed);
        }
    }
}
