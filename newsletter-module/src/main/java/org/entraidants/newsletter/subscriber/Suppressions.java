package org.entraidants.newsletter.subscriber;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
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
    public void stop(MailAddress address, Suppression.Reason reason, String words, Suppression.Source source) {
        if (open(address.value()).isEmpty()) {
            entities.persist(new Suppression(address.value(), reason, words, source, clock.instant()));
            entities.flush();
            receivesNothing.fire(new ReceivesNothing(address.value(), ReceivesNothing.Reason.SUPPRESSED));
        }
    }

    /** The same, by the decision of an animator. */
    public void stopByHand(MailAddress address, String words, Caller caller) {
        caller.require(Role.ANIMATOR);
        stop(address, Suppression.Reason.HAND, words, Suppression.Source.HAND);
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
     * @param words a part of the address; empty for all
     * @param reasons those to show
     * @param before the number to go on before; {@link Long#MAX_VALUE} for the first page
     */
    public List<Suppression> newest(
            String words, Collection<Suppression.Reason> reasons, long before, int most, Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery("""
                        select s from Suppression s
                        where s.id < :before and s.reason in :reasons and s.address like :words escape '!'
                        order by s.id desc
                        """, Suppression.class)
                .setParameter("before", before)
                .setParameter("reasons", reasons)
                .setParameter(
                        "words", "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%")
                .setMaxResults(most)
                .getResultList();
    }
}
