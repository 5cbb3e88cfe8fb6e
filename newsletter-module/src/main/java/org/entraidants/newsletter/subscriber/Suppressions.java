package org.entraidants.newsletter.subscriber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Identity;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.mail.MailAddress;

/** The boundary of the addresses that get no letter, whatever was asked for; each can be lifted. */
@ApplicationScoped
@Transactional
public class Suppressions {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Event<ReceivesNothing> receivesNothing;

    @Inject
    Clock clock;

    /** Stops all letters to an address; what holds already stays as it is. */
    public void stop(MailAddress address, Suppression.Reason reason, String words) {
        if (open(address.value()).isEmpty()) {
            entities.persist(new Suppression(address.value(), reason, words, clock.instant()));
            entities.flush();
            receivesNothing.fire(new ReceivesNothing(address.value(), ReceivesNothing.Reason.SUPPRESSED));
        }
    }

    /** The same, by the decision of an animator. */
    public void stopByHand(MailAddress address, String words, Caller caller) {
        caller.require(Role.ANIMATOR);
        stop(address, Suppression.Reason.HAND, words);
    }

    /** Lets letters through again. */
    void lift(String address, String by) {
        open(address).ifPresent(found -> found.lift(by, clock.instant()));
    }

    /** The same, by the decision of an animator; false when it does not hold any more. */
    public boolean lift(long id, Caller caller) {
        caller.require(Role.ANIMATOR);
        Suppression found = entities.find(Suppression.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (found == null || found.isLifted()) {
            return false;
        }
        found.lift(caller.identity().map(Identity::name).orElse(""), clock.instant());
        return true;
    }

    private Optional<Suppression> open(String address) {
        return entities.createQuery("select s from Suppression s where s.openAddress = :address", Suppression.class)
                .setParameter("address", address)
                .getResultStream()
                .findFirst();
    }

    /**
     * The newest first.
     *
     * @param before the number to go on before; {@link Long#MAX_VALUE} for the first page
     */
    public List<Suppression> newest(long before, int most, Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery(
                        "select s from Suppression s where s.id < :before order by s.id desc", Suppression.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
    }
}
