package org.entraidants.platform.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.network.Network;

/** The sign-ins that are open, and those that wait for a code. */
@ApplicationScoped
@Transactional
class Sessions {
    private static final Duration BETWEEN_NOTES = Duration.ofHours(1);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    SecondFactors factors;

    @Inject
    Network network;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** Whether an account can be signed in to: not closed, and a demonstration's only while it is on. */
    boolean isOpenTo(Account account) {
        return !account.isClosed() && (settings.demo() || !account.isDemo());
    }

    Attempt open(Account account, Origin origin, Way way) {
        Token token = Token.fresh();
        boolean codeWanted = account.hasSecondFactor() && way != Way.PROVIDER;
        Account owner = entities.getReference(Account.class, account.id());
        entities.persist(new Session(token, owner, origin, way, codeWanted, clock.instant()));
        return codeWanted ? new Attempt.CodeWanted(token) : new Attempt.Opened(token);
    }

    Attempt giveCode(Token token, String code) {
        Optional<Session> waiting = entities.createQuery("""
                        select s from Session s
                        where s.tokenHash = :hash and s.codeTries is not null and s.expiresAt > :now
                        """, Session.class)
                .setParameter("hash", token.hash())
                .setParameter("now", clock.instant())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
        if (waiting.isEmpty()) {
            return new Attempt.Refused();
        }
        Session session = waiting.get();
        if (factors.accepts(session.account().id(), code)) {
            session.open(clock.instant());
            return new Attempt.Opened(token);
        }
        session.refuseCode(clock.instant());
        return new Attempt.CodeWanted(token);
    }

    boolean awaitsCode(Token token) {
        return entities.createQuery("""
                        select count(s) from Session s
                        where s.tokenHash = :hash and s.codeTries is not null and s.expiresAt > :now
                        """, Long.class)
                        .setParameter("hash", token.hash())
                        .setParameter("now", clock.instant())
                        .getSingleResult()
                > 0;
    }

    Optional<Session> find(Token token, boolean bearer) {
        return entities.createQuery("""
                        select s from Session s join fetch s.account a
                        where s.tokenHash = :hash and s.bearer = :bearer and s.expiresAt > :now
                          and s.codeTries is null and a.closedAt is null and a.demo in :allowed
                        """, Session.class)
                .setParameter("hash", token.hash())
                .setParameter("bearer", bearer)
                .setParameter("now", clock.instant())
                .setParameter("allowed", settings.demo() ? List.of(false, true) : List.of(false))
                .getResultStream()
                .findFirst();
    }

    Optional<Identity> identify(Token token, boolean bearer) {
        Optional<Session> found = find(token, bearer);
        found.ifPresent(this::note);
        return found.map(session -> identity(session.account(), Identity.Means.SIGN_IN));
    }

    /** Who an account is, here and now. */
    Identity identity(Account account, Identity.Means means) {
        boolean missing = account.role().covers(Role.ANIMATOR)
                && !account.hasSecondFactor()
                && network.rules().secondFactorRequired();
        Role role = missing ? Role.MEMBER : account.role();
        return new Identity(account.id(), account.name(), account.address(), role, means, missing);
    }

    /** Writes down now and then that a sign-in is in use. */
    private void note(Session session) {
        Instant now = clock.instant();
        if (session.seenAt().plus(BETWEEN_NOTES).isBefore(now)) {
            entities.createQuery("update Session s set s.seenAt = :now where s.id = :id")
                    .setParameter("now", now)
                    .setParameter("id", session.id())
                    .executeUpdate();
        }
    }

    List<Session> of(long accountId) {
        return entities.createQuery("""
                        select s from Session s
                        where s.account.id = :account and s.expiresAt > :now and s.codeTries is null
                        order by s.seenAt desc, s.id desc
                        """, Session.class)
                .setParameter("account", accountId)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    void end(Token token) {
        entities.createQuery("delete from Session s where s.tokenHash = :hash")
                .setParameter("hash", token.hash())
                .executeUpdate();
    }

    void end(long sessionId, long accountId) {
        entities.createQuery("delete from Session s where s.id = :id and s.account.id = :account")
                .setParameter("id", sessionId)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    void endAll(long accountId) {
        entities.createQuery("delete from Session s where s.account.id = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }

    void forgetExpired() {
        entities.createQuery("delete from Session s where s.expiresAt <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
