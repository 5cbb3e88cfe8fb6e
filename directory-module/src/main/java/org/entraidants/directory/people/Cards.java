package org.entraidants.directory.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.entraidants.directory.Referent;
import org.entraidants.directory.Referent.Consent;
import org.entraidants.directory.Structure;
import org.entraidants.directory.Terms;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.change.Changes;

/** The cards of referents on the sheets of their structures: what the public sees of them. */
@ApplicationScoped
class Cards {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Changes changes;

    /** Who has become referent gets the card of the same name or address, or one that follows the own consent. */
    void give(Membership membership) {
        Account account = membership.account();
        Structure structure = membership.structure();
        structure.referents().stream()
                .filter(card -> card.accountId() == null && isOf(card, account))
                .findFirst()
                .ifPresentOrElse(card -> card.signInAs(account.id()), () -> make(structure, account));
        changes.record(Structure.KIND, structure.id());
    }

    private static boolean isOf(Referent card, Account account) {
        return account.address().equalsIgnoreCase(card.email())
                || Terms.fold(card.name()).equals(Terms.fold(account.name()));
    }

    private void make(Structure structure, Account account) {
        Referent card = structure.addReferent(account.name());
        card.belongTo(account.id());
        card.introduce(null, null, account.address());
        Optional.ofNullable(entities.find(Person.class, account.id()))
                .filter(person -> person.consentedAt() != null)
                .ifPresent(person -> card.consentTo(person.consent(), person.consentedAt()));
    }

    /** Who is no referent any more leaves no card, or leaves that of a file to nobody. */
    void take(Membership membership) {
        Structure structure = membership.structure();
        long account = membership.account().id();
        for (Referent card : List.copyOf(structure.referents())) {
            Long owner = card.accountId();
            if (owner != null && owner == account) {
                if (card.isOwnCard()) {
                    structure.removeReferent(card);
                } else {
                    card.forgetAccount();
                }
            }
        }
        changes.record(Structure.KIND, structure.id());
    }

    /** Every card of a person shows as much as the person consents to. */
    void follow(Person person) {
        Consent consent = person.consent();
        entities.createQuery(
                        "select r from Referent r join fetch r.structure where r.accountId = :account", Referent.class)
                .setParameter("account", person.accountId())
                .getResultList()
                .forEach(card -> {
                    card.consentTo(consent, person.consentedAt());
                    changes.record(Structure.KIND, card.structure().id());
                });
    }
}
