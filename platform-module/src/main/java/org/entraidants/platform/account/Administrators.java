package org.entraidants.platform.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Those without whom nobody could administer the network. */
@ApplicationScoped
class Administrators {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Sessions sessions;

    /** All who may administer, locked: two administrators who dismiss each other at once do it one after the other. */
    List<Account> held() {
        return entities.createQuery("select a from Account a where a.role = :role order by a.id", Account.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .filter(sessions::isOpenTo)
                .toList();
    }

    static boolean isLastOf(List<Account> administrators, Account account) {
        return administrators.stream().mapToLong(Account::id).allMatch(id -> id == account.id())
                && !administrators.isEmpty();
    }
}
