package org.entraidants.platform.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The boundary of personal access tokens. */
@ApplicationScoped
@Transactional
public class AccessTokens {
    /** The most tokens of one account. */
    public static final int MOST = 50;

    private static final Duration BETWEEN_NOTES = Duration.ofHours(1);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Sessions sessions;

    @Inject
    Clock clock;

    /** The tokens of an account, the newest first; those that have expired too. */
    public List<AccessToken> of(long accountId) {
        return entities.createQuery(
                        "select t from AccessToken t where t.account.id = :account order by t.id desc",
                        AccessToken.class)
                .setParameter("account", accountId)
                .getResultList();
    }

    /**
     * Makes a token.
     *
     * @param name what it is for, in its owner's words
     * @param life null for one that ends only when it is revoked
     * @return the token, never to be seen again; empty when the account has {@link #MOST} of them
     */
    public Optional<Token> create(long accountId, String name, AccessToken.Scope scope, @Nullable Duration life) {
        if (of(accountId).size() >= MOST) {
            return Optional.empty();
        }
        Token token = AccessToken.fresh();
        Instant now = clock.instant();
        entities.persist(new AccessToken(
                token,
                entities.getReference(Account.class, accountId),
                name,
                scope,
                life == null ? null : now.plus(life),
                now));
        return Optional.of(token);
    }

    /** Ends a token; nothing happens when it is another account's. */
    public void revoke(long tokenId, long accountId) {
        entities.createQuery("delete from AccessToken t where t.id = :id and t.account.id = :account")
                .setParameter("id", tokenId)
                .setParameter("account", accountId)
                .executeUpdate();
    }

    Optional<Identity> identify(Token token) {
        Instant now = clock.instant();
        Optional<AccessToken> found = entities.createQuery("""
                        select t from AccessToken t join fetch t.account
                        where t.tokenHash = :hash and (t.expiresAt is null or t.expiresAt > :now)
                        """, AccessToken.class)
                .setParameter("hash", token.hash())
                .setParameter("now", now)
                .getResultStream()
                .filter(good -> sessions.isOpenTo(good.account()))
                .findFirst();
        found.ifPresent(good -> note(good, now));
        return found.map(good -> sessions.identity(
                good.account(), good.scope() == AccessToken.Scope.READ ? Identity.Means.READER : Identity.Means.TOKEN));
    }

    /** Writes down now and then that a token is in use. */
    private void note(AccessToken token, Instant now) {
        Instant before = token.usedAt();
        if (before == null || before.plus(BETWEEN_NOTES).isBefore(now)) {
            entities.createQuery("update AccessToken t set t.usedAt = :now where t.id = :id")
                    .setParameter("now", now)
                    .setParameter("id", token.id())
                    .executeUpdate();
        }
    }

    void endAll(long accountId) {
        entities.createQuery("delete from AccessToken t where t.account.id = :account")
                .setParameter("account", accountId)
                .executeUpdate();
    }
}
