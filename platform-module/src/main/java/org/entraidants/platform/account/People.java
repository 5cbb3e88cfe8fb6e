package org.entraidants.platform.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The boundary of accounts for administrators: who is in the network, in which role. Others get {@link AccessDenied}. */
@ApplicationScoped
@Transactional
public class People {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Event<AccountClosed> closed;

    @Inject
    Administrators administrators;

    @Inject
    Sessions sessions;

    @Inject
    AccessTokens tokens;

    @Inject
    Clock clock;

    /** What became of a change to somebody's account. */
    public enum Outcome {
        DONE,
        /** There is no such account. */
        UNKNOWN,
        /** Without this administrator nobody could administer the network. */
        LAST_ADMINISTRATOR
    }

    /**
     * Accounts in the order of their numbers, the newest first.
     *
     * @param words parts of a name or an address; empty for everybody
     * @param before only those with a lower number, null for the first page
     * @param limit at most so many
     */
    public List<Account> find(String words, @Nullable Long before, int limit, Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        String pattern = "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%";
        return entities.createQuery("""
                        select a from Account a
                        where a.name <> '' and (lower(a.name) like :pattern escape '!' or a.address like :pattern escape '!')
                          and a.id < :before
                        order by a.id desc
                        """, Account.class)
                .setParameter("pattern", pattern)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setMaxResults(limit)
                .getResultList();
    }

    /** One account. */
    public Optional<Account> find(long accountId, Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        return Optional.ofNullable(entities.find(Account.class, accountId)).filter(account -> !account.isForgotten());
    }

    /** Gives somebody another role. */
    public Outcome changeRole(long accountId, Role role, Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        List<Account> able = administrators.held();
        Account account = entities.find(Account.class, accountId);
        if (account == null || account.isForgotten() || role == Role.VISITOR) {
            return Outcome.UNKNOWN;
        }
        if (role != Role.ADMINISTRATOR && Administrators.isLastOf(able, account)) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        account.become(role);
        return Outcome.DONE;
    }

    /** Closes an account: nobody can sign in to it, its sign-ins and tokens end. It can be opened again. */
    public Outcome close(long accountId, Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        List<Account> able = administrators.held();
        Account account = entities.find(Account.class, accountId);
        if (account == null) {
            return Outcome.UNKNOWN;
        }
        if (Administrators.isLastOf(able, account)) {
            return Outcome.LAST_ADMINISTRATOR;
        }
        account.close(clock.instant());
        sessions.endAll(accountId);
        tokens.endAll(accountId);
        closed.fire(new AccountClosed(accountId));
        return Outcome.DONE;
    }

    /** Opens a closed account again. */
    public Outcome reopen(long accountId, Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        Account account = entities.find(Account.class, accountId);
        if (account == null || account.isForgotten()) {
            return Outcome.UNKNOWN;
        }
        account.reopen();
        return Outcome.DONE;
    }

    /** Takes a second factor away from somebody who has lost both telephone and paper. Their sign-ins end. */
    public Outcome removeSecondFactor(long accountId, Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        Account account = entities.find(Account.class, accountId);
        if (account == null) {
            return Outcome.UNKNOWN;
        }
        account.removeFactor();
        sessions.endAll(accountId);
        return Outcome.DONE;
    }
}
