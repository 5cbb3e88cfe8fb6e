package org.entraidants.platform.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Takes leave of somebody for good. What they have left elsewhere is looked after by {@code platform.rights}, which alone asks. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Farewell {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Administrators administrators;

    @Inject
    Sessions sessions;

    @Inject
    AccessTokens tokens;

    @Inject
    Event<AccountClosed> closed;

    @Inject
    Clock clock;

    /** Whether somebody may go. */
    public enum Answer {
        GONE,
        /** There is no such account, or nobody's any more. */
        UNKNOWN,
        /** Without this administrator nobody could administer the network. */
        LAST_ADMINISTRATOR,
        /** Others try the demonstration with it. */
        DEMONSTRATION
    }

    /** Whether {@link #bid} would let an account go; who has asked for it holds all administrators until the end. */
    public Answer mayGo(long accountId) {
        List<Account> able = administrators.held();
        Account account = entities.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        if (account == null || account.isForgotten()) {
            return Answer.UNKNOWN;
        }
        if (account.isDemo()) {
            return Answer.DEMONSTRATION;
        }
        return Administrators.isLastOf(able, account) ? Answer.LAST_ADMINISTRATOR : Answer.GONE;
    }

    /** Closes an account for good: name, address, secrets and rights are gone from it when the transaction ends. */
    public void bid(long accountId) {
        Account account = entities.find(Account.class, accountId);
        sessions.endAll(accountId);
        tokens.endAll(accountId);
        closed.fire(new AccountClosed(accountId));
        account.forgetOwner(clock.instant());
    }
}
