package org.entraidants.forum.follow;

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
import org.entraidants.platform.account.AccountClosed;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** The boundary of how somebody reads the forum: how often they are written to, and their private feed. */
@ApplicationScoped
@Transactional
public class Readers {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * How somebody reads.
     *
     * @param own the level of the topics they write in
     * @param feedSince since when their private feed has its address; null for no feed
     */
    public record Habits(Pace pace, Level own, @Nullable Instant feedSince) {
        static final Habits USUAL = new Habits(Pace.AT_ONCE, Level.WATCHED, null);
    }

    /** How the caller reads. */
    public Habits own(Caller caller) {
        caller.require(Role.MEMBER);
        List<?> rows = entities.createNativeQuery(
                        "select pace, own_degree, feed_since from forum_readers where account_id = ?")
                .setParameter(1, caller.accountId())
                .getResultList();
        return rows.stream().findFirst().map(row -> habits((Object[]) row)).orElse(Habits.USUAL);
    }

    private static Habits habits(Object[] row) {
        return new Habits(
                Pace.valueOf((String) row[0]),
                Level.of((Number) row[1]),
                new InstantColumn().convertToEntityAttribute(row[2]));
    }

    /** Reads in another way from now on. */
    public void choose(Pace pace, Level own, Caller caller) {
        long account = account(caller);
        Instant now = clock.instant();
        entities.createNativeQuery("""
                        update forum_readers set own_degree = ?,
                            digest_at = case when pace = ? then digest_at else cast(? as timestamp with time zone) end, pace = ? where account_id = ?
                        """)
                .setParameter(1, own.degree())
                .setParameter(2, pace.name())
                .setParameter(3, pace.digestAfter(now).map(Timestamp::from).orElse(null))
                .setParameter(4, pace.name())
                .setParameter(5, account)
                .executeUpdate();
    }

    /** All that was written until a moment is read; one that is still to come is now. */
    public void readAll(Instant until, Caller caller) {
        long account = account(caller);
        Instant now = clock.instant();
        entities.createNativeQuery(
                        "update forum_readers set read_before = ?1 where account_id = ?2 and read_before < ?1")
                .setParameter(1, Timestamp.from(until.isAfter(now) ? now : until))
                .setParameter(2, account)
                .executeUpdate();
    }

    /** A new address for the caller's private feed; the one before leads nowhere from now on. */
    public Token openFeed(Caller caller) {
        Token token = Token.fresh();
        setFeed(account(caller), token.hash(), clock.instant());
        return token;
    }

    /** The caller's private feed has no address any more. */
    public void closeFeed(Caller caller) {
        setFeed(account(caller), null, null);
    }

    void end(@Observes AccountClosed closed) {
        setFeed(closed.accountId(), null, null);
    }

    private void setFeed(long account, @Nullable String hash, @Nullable Instant since) {
        entities.createNativeQuery("""
                        update forum_readers set feed_hash = ?, feed_since = cast(? as timestamp with time zone)
                        where account_id = ?
                        """)
                .setParameter(1, hash)
                .setParameter(2, since == null ? null : Timestamp.from(since))
                .setParameter(3, account)
                .executeUpdate();
    }

    /** Whose feed an address is; empty for nobody's, and for a closed account's. */
    public Optional<Long> ofFeed(Token token) {
        return Rules.first(entities.createNativeQuery("""
                        select d.account_id from forum_readers d join platform_accounts a on a.id = d.account_id
                        where d.feed_hash = ? and a.closed_at is null
                        """).setParameter(1, token.hash()))
                .map(id -> ((Number) id).longValue());
    }

    private long account(Caller caller) {
        caller.require(Role.MEMBER);
        long account = caller.identity().orElseThrow().accountId();
        ensure(account);
        return account;
    }

    /** Gives an account the usual habits unless it has some. */
    void ensure(long account) {
        Instant now = clock.instant();
        entities.createNativeQuery("""
                        insert into forum_readers
                            (account_id, read_before, own_degree, pace, digest_at, digested_at, stop_key)
                        values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                        """)
                .setParameter(1, account)
                .setParameter(2, Timestamp.from(now.minus(Rules.OLDEST)))
                .setParameter(3, Habits.USUAL.own().degree())
                .setParameter(4, Habits.USUAL.pace().name())
                .setParameter(
                        5, Timestamp.from(Habits.USUAL.pace().digestAfter(now).orElseThrow()))
                .setParameter(6, Timestamp.from(now))
                .setParameter(7, Token.fresh().value())
                .executeUpdate();
    }
}
