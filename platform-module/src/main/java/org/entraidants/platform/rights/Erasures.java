package org.entraidants.platform.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Farewell;
import org.entraidants.platform.account.Farewell.Answer;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.job.Forgetful;
import org.entraidants.platform.job.Job;
import org.entraidants.platform.job.Jobs;

/** The boundary of being forgotten: asked for by oneself, or by an administrator for somebody. */
@ApplicationScoped
@Transactional
public class Erasures implements Forgetful {
    static final String JOB = "platform.erasure";

    private static final int AT_ONCE = 100;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Farewell farewell;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    /**
     * Forgets the caller. From the end of the transaction on nobody signs in to the account and nothing on it says whose it was;
     * the traces elsewhere go soon, however often a node stops meanwhile.
     *
     * @param removesTexts whether what they wrote goes too, else it stays without a name
     */
    public Answer forgetSelf(boolean removesTexts, Caller caller) {
        caller.require(Role.MEMBER);
        return forget(caller.identity().orElseThrow().accountId(), removesTexts);
    }

    /** Forgets somebody who has asked the network to; see {@link #forgetSelf}. */
    public Answer forget(long accountId, boolean removesTexts, Caller caller) {
        caller.require(Role.ADMINISTRATOR);
        return forget(accountId, removesTexts);
    }

    private Answer forget(long accountId, boolean removesTexts) {
        Answer answer = farewell.mayGo(accountId);
        if (answer == Answer.GONE) {
            var erasure = new Erasure(entities.find(Account.class, accountId), removesTexts, clock.instant());
            entities.persist(erasure);
            farewell.bid(accountId);
            jobs.queue(JOB, erasure.id());
        }
        return answer;
    }

    /** Who is to be forgotten; empty when it is done. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<Leaver> leaver(long erasureId) {
        return Optional.ofNullable(entities.find(Erasure.class, erasureId))
                .map(erasure -> erasure.leaver(isNamesakeOf(erasure)));
    }

    private boolean isNamesakeOf(Erasure erasure) {
        return !entities.createQuery("select a.id from Account a where lower(a.name) = lower(:name)", Long.class)
                .setParameter("name", erasure.name())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** Takes the account itself away: the last stroke but one. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void strikeOut(Leaver leaver) {
        entities.createQuery("delete from Account a where a.id = :id")
                .setParameter("id", leaver.accountId())
                .executeUpdate();
    }

    /** The last stroke. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void end(long erasureId) {
        entities.createQuery("delete from Erasure e where e.id = :id")
                .setParameter("id", erasureId)
                .executeUpdate();
    }

    /** Begins those again whose job has failed. */
    @Override
    public void forgetOld() {
        List<Erasure> open = entities.createQuery("select e from Erasure e order by e.id", Erasure.class)
                .setMaxResults(AT_ONCE)
                .getResultList();
        open.stream()
                .filter(erasure -> jobs.newestOf(JOB, erasure.id())
                        .map(Job::state)
                        .filter(state -> !state.isOver())
                        .isEmpty())
                .forEach(erasure -> jobs.queue(JOB, erasure.id()));
    }
}
