package org.entraidants.platform.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entraidants.platform.network.Network;

/** The boundary of accounts, for their owners: who they are and what proves it. */
@ApplicationScoped
@Transactional
public class Accounts {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    PasswordHashes hashes;

    @Inject
    Network network;

    @Inject
    Clock clock;

    /** The account of a mail address, in any case; a closed one too. */
    public Optional<Account> byAddress(String address) {
        return entities.createQuery("select a from Account a where a.address = :address", Account.class)
                .setParameter("address", Account.normalised(address))
                .getResultStream()
                .findFirst();
    }

    /** An account by its number. */
    public Optional<Account> byId(long id) {
        return Optional.ofNullable(entities.find(Account.class, id));
    }

    /** Whether nobody can sign in yet: the network has no account. */
    public boolean isEmpty() {
        return entities.createQuery("select count(a) from Account a", Long.class)
                        .getSingleResult()
                == 0;
    }

    /**
     * Keeps a new account, with a password.
     *
     * @throws PasswordRefused for one that is too short or too easy
     */
    public Account create(Account account, String password) {
        refuseWeak(password, account);
        account.choosePassword(hashes.hash(password));
        return create(account);
    }

    /** Keeps a new account that cannot sign in with a password yet. */
    public Account create(Account account) {
        entities.persist(account);
        return account;
    }

    /** How somebody is called and in which language they are written to. */
    public void introduce(long accountId, String name, Locale language) {
        entities.find(Account.class, accountId).introduce(name, language);
    }

    /**
     * Gives an account another password and ends its sign-ins everywhere else.
     *
     * @param here the sign-in of the browser that asks; when its owner proved a moment ago to read the account's mail, the
     *     current password is not asked for
     * @param current the password of before; not looked at when there is none
     * @return false when the current password is wrong
     * @throws PasswordRefused for a new one that is too short or too easy
     */
    public boolean changePassword(Session here, String current, String wanted) {
        Account account = entities.find(Account.class, here.account().id());
        refuseWeak(wanted, account);
        boolean proved = !asksForCurrentPassword(here) || hashes.matches(current, account.passwordHash());
        if (proved) {
            account.choosePassword(hashes.hash(wanted));
            entities.createQuery("delete from Session s where s.account = :account and s.id <> :here")
                    .setParameter("account", account)
                    .setParameter("here", here.id())
                    .executeUpdate();
        }
        return proved;
    }

    /** Whether {@link #changePassword} looks at the current password. */
    public boolean asksForCurrentPassword(Session here) {
        return here.account().hasPassword() && !here.provesMailbox(clock.instant());
    }

    /** Whether it is certainly the owner who asks: signed in a moment ago, or by the password. */
    public boolean isOwner(Session here, String password) {
        return here.isFresh(clock.instant())
                || hashes.matches(password, here.account().passwordHash());
    }

    private void refuseWeak(String password, Account account) {
        PasswordRules.Verdict verdict =
                PasswordRules.judge(password, List.of(account.name(), account.address(), network.getName()));
        if (verdict != PasswordRules.Verdict.GOOD) {
            throw new PasswordRefused(verdict);
        }
    }

    /** Keeps a password under a hash of today's strength; nothing happens when it was changed in between. */
    void rehash(long accountId, String oldHash, String newHash) {
        Account account = entities.find(Account.class, accountId, LockModeType.PESSIMISTIC_WRITE);
        if (oldHash.equals(account.passwordHash())) {
            account.choosePassword(newHash);
        }
    }

    /**
     * Gives every demonstration account the same password; to be called at each start of a demonstration.
     *
     * @return the accounts, none when this network has no demonstration
     */
    public List<Account> openDemonstration(String password) {
        List<Account> accounts = entities.createQuery(
                        "select a from Account a where a.demo = :yes order by a.id", Account.class)
                .setParameter("yes", true)
                .getResultList();
        if (!accounts.isEmpty()) {
            String hash = hashes.hash(password);
            accounts.forEach(account -> account.choosePassword(hash));
        }
        return accounts;
    }
}
