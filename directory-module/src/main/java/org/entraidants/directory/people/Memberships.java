package org.entraidants.directory.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entraidants.directory.Structure;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.jspecify.annotations.Nullable;

/** Who belongs where. What becomes of a referent's card on the sheet is settled here with it. */
@ApplicationScoped
class Memberships {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Cards cards;

    @Inject
    PeopleMail mail;

    @Inject
    Clock clock;

    Optional<Structure> structure(String slug) {
        return entities.createQuery(
                        "select s from Structure s where s.slug = :slug and s.mergedInto is null", Structure.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    Optional<Membership> of(long accountId, Structure structure) {
        return entities.createQuery(
                        "select m from Membership m where m.account.id = :account and m.structure = :structure",
                        Membership.class)
                .setParameter("account", accountId)
                .setParameter("structure", structure)
                .getResultStream()
                .findFirst();
    }

    /** Whether the caller may look after a team: an animator any, a referent the own. Nobody’s team is the animators’. */
    boolean mayLead(@Nullable Structure structure, Caller caller) {
        Long account = caller.accountId();
        return caller.isAnimator()
                || (structure != null
                        && account != null
                        && of(account, structure).filter(Membership::isReferent).isPresent());
    }

    /** @throws org.entraidants.platform.account.AccessDenied unless the caller may look after the team */
    void requireLead(@Nullable Structure structure, Caller caller) {
        if (!mayLead(structure, caller)) {
            caller.require(Role.ANIMATOR);
        }
    }

    List<Membership> team(Structure structure) {
        return entities.createQuery("""
                        select m from Membership m join fetch m.account a
                        where m.structure = :structure and a.closedAt is null
                        order by m.referent desc, a.name, m.id
                        """, Membership.class)
                .setParameter("structure", structure)
                .getResultList();
    }

    /** Takes somebody in; who is in already becomes referent too when that is offered, and stays one when it is not. */
    Membership join(Account account, Structure structure, boolean referent) {
        lock(structure);
        Membership membership = of(account.id(), structure).orElseGet(() -> {
            var fresh = new Membership(account, structure, clock.instant());
            entities.persist(fresh);
            return fresh;
        });
        if (referent) {
            entrust(membership, true);
        }
        return membership;
    }

    void entrust(Membership membership, boolean referent) {
        if (membership.isReferent() == referent) {
            return;
        }
        lock(membership.structure());
        membership.entrust(referent);
        if (referent) {
            cards.give(membership);
        } else {
            cards.take(membership);
            tellIfNobodyIsLeft(membership.structure());
        }
    }

    void end(Membership membership) {
        entrust(membership, false);
        entities.remove(membership);
    }

    /** One after the other: of two last referents who leave at once, the second is the last. */
    void lock(Structure structure) {
        entities.lock(structure, LockModeType.PESSIMISTIC_WRITE);
    }

    private void tellIfNobodyIsLeft(Structure structure) {
        if (referentsOf(structure).isEmpty()) {
            animators()
                    .forEach(animator -> mail.to(animator)
                            .about("withoutReferent", structure.name())
                            .leadingTo("/annuaire/" + structure.slug() + "/equipe")
                            .send());
        }
    }

    List<Account> referentsOf(Structure structure) {
        return entities.createQuery("""
                        select a from Membership m join m.account a
                        where m.structure = :structure and m.referent = :yes and a.closedAt is null order by a.id
                        """, Account.class)
                .setParameter("structure", structure)
                .setParameter("yes", true)
                .getResultList();
    }

    /** The animators; the administrators where there is none. */
    List<Account> animators() {
        List<Account> animators = in(Role.ANIMATOR);
        return animators.isEmpty() ? in(Role.ADMINISTRATOR) : animators;
    }

    private List<Account> in(Role role) {
        return entities.createQuery(
                        "select a from Account a where a.role = :role and a.closedAt is null order by a.id",
                        Account.class)
                .setParameter("role", role)
                .getResultList();
    }
}
