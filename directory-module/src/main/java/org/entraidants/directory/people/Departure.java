package org.entraidants.directory.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.entraidants.directory.Referent;
import org.entraidants.directory.Structure;
import org.entraidants.platform.change.Changes;

/** Takes somebody who is forgotten out of their structures, step by step, so that sheets and teams follow. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Departure {
    private static final long NO_STRUCTURE = 0;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Memberships memberships;

    @Inject
    Changes changes;

    /** Ends one membership; true when there was one. */
    boolean leaveStructure(long accountId) {
        Optional<Membership> found = entities.createQuery(
                        "select m from Membership m where m.account.id = :account order by m.id", Membership.class)
                .setParameter("account", accountId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        found.ifPresent(memberships::end);
        return found.isPresent();
    }

    /** Has every kept page rendered anew, also where they have only confirmed a sheet. */
    boolean tellReaders() {
        changes.record(Structure.KIND, NO_STRUCTURE);
        return false;
    }

    /** Takes one card of a referent off its sheet, also one that came from a file; true when there was one. */
    boolean takeCard(long accountId, String address) {
        Optional<Referent> found = entities.createQuery(
                        "select r from Referent r where r.accountId = :account or lower(r.email) = :address order by r.id",
                        Referent.class)
                .setParameter("account", accountId)
                .setParameter("address", address)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
        found.ifPresent(card -> {
            card.structure().removeReferent(card);
            changes.record(Structure.KIND, card.structure().id());
        });
        return found.isPresent();
    }
}
