package org.entraidants.platform.account.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.entraidants.platform.account.Token;
import org.jspecify.annotations.Nullable;

/** Who is at the provider just now. */
@ApplicationScoped
@Transactional
class Tries {
    private static final int LONGEST_TARGET = 500;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    Ticket give(String target, @Nullable Long accountId) {
        Ticket ticket = Ticket.fresh(target.length() <= LONGEST_TARGET ? target : "/", accountId);
        entities.persist(new Try(ticket, clock.instant()));
        return ticket;
    }

    /** Takes a ticket back: it is good once, for ten minutes. */
    Optional<Ticket> take(Token state) {
        Optional<Try> found =
                Optional.ofNullable(entities.find(Try.class, state.hash(), LockModeType.PESSIMISTIC_WRITE));
        found.ifPresent(entities::remove);
        return found.filter(known -> known.isGood(clock.instant())).map(known -> known.ticket(state));
    }

    void forgetExpired() {
        entities.createQuery("delete from Try t where t.expiresAt <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
