package org.entraidants.platform.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.job.Forgetful;

/**
 * The boundary of what people typed while their sign-in expired. Each form is kept for one hour, for one account, given
 * back once, and sealed with a token that only the browser holds.
 */
@ApplicationScoped
@Transactional
public class KeptForms implements Forgetful {
    private static final int LONGEST = 1_000_000;
    private static final int LONGEST_ADDRESS = 500;
    private static final long MOST = 300;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Keeps a form.
     *
     * @param accountId whose it is, as the form says
     * @param address the page it was sent to
     * @return what gives it back; empty when it is too large, when too many are kept already, or nobody has this account
     */
    Optional<Token> keep(long accountId, String address, FormValues form) {
        String written = form.written();
        boolean fits = written.length() <= LONGEST && address.length() <= LONGEST_ADDRESS && count() < MOST;
        if (!fits || entities.find(Account.class, accountId) == null) {
            return Optional.empty();
        }
        Token token = Token.fresh();
        entities.persist(new KeptForm(token, accountId, address, written, clock.instant()));
        return Optional.of(token);
    }

    private long count() {
        return entities.createQuery("select count(f) from KeptForm f where f.expiresAt > :now", Long.class)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }

    /** Gives a form back, once, to the account and at the page where it was typed. */
    Optional<FormValues> giveBack(Token token, long accountId, String address) {
        Optional<KeptForm> found = Optional.ofNullable(
                        entities.find(KeptForm.class, token.hash(), LockModeType.PESSIMISTIC_WRITE))
                .filter(form -> form.isFor(accountId, address, clock.instant()));
        found.ifPresent(entities::remove);
        return found.map(form -> FormValues.read(form.open(token)));
    }

    @Override
    public void forgetOld() {
        entities.createQuery("delete from KeptForm f where f.expiresAt <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
