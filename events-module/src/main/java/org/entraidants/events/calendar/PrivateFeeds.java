package org.entraidants.events.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.AccountClosed;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** The boundary of private calendars: each behind an address that its owner makes, and can take away. */
@ApplicationScoped
@Transactional
public class PrivateFeeds {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    /** Since when the caller's calendar has its address; empty for none. */
    public Optional<Instant> since(Caller caller) {
        List<?> rows = entities.createNativeQuery("select feed_since from events_readers where account_id = ?")
                .setParameter(1, account(caller))
                .getResultList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(new InstantColumn().convertToEntityAttribute(rows.get(0)));
    }

    /** A new address; the one before leads nowhere from now on. */
    public Token open(Caller caller) {
        Token token = Token.fresh();
        set(account(caller), token.hash(), clock.instant());
        return token;
    }

    /** The calendar has no address any more. */
    public void close(Caller caller) {
        set(account(caller), null, null);
    }

    void end(@Observes AccountClosed closed) {
        set(closed.accountId(), null, null);
    }

    private void set(long account, @Nullable String hash, @Nullable Instant since) {
        entities.createNativeQuery("insert into events_readers (account_id) values (?) on conflict do nothing")
                .setParameter(1, account)
                .executeUpdate();
        entities.createNativeQuery("""
                        update events_readers set feed_hash = ?, feed_since = cast(? as timestamp with time zone)
                        where account_id = ?
                        """)
                .setParameter(1, hash)
                .setParameter(2, since == null ? null : Timestamp.from(since))
                .setParameter(3, account)
                .executeUpdate();
    }

    /** Whose calendar an address is; empty for nobody's, and for a closed account's. */
    public Optional<Account> owner(Token token) {
        List<?> rows =
                entities.createNativeQuery("""
                        select r.account_id from events_readers r join platform_accounts a on a.id = r.account_id
                        where r.feed_hash = ? and a.closed_at is null
                        """).setParameter(1, token.hash()).getResultList();
        return rows.stream().findFirst().map(id -> entities.find(Account.class, ((Number) id).longValue()));
    }

    private static long account(Caller caller) {
        caller.require(Role.MEMBER);
        return caller.identity().orElseThrow().accountId();
    }
}
