package org.entraidants.platform.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.config.Settings;

/** The boundary of accounts and sign-ins. */
@ApplicationScoped
@Transactional
public class Accounts {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Passwords passwords;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** The account of a mail address, in any case. */
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

    /** Keeps a new account, with a password. */
    public Account create(Account account, String password) {
        account.choosePassword(passwords.hash(password));
        entities.persist(account);
        return account;
    }

    /** Keeps a new account that cannot sign in with a password yet. */
    public Account create(Account account) {
        entities.persist(account);
        return account;
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
            String hash = passwords.hash(password);
            accounts.forEach(account -> account.choosePassword(hash));
        }
        return accounts;
    }

    /**
     * Signs in with a password. Takes the same time whether or not the address is known.
     *
     * @param bearer true for a program (12 hours), false for a browser (14 days)
     * @return the token of the new sign-in, empty when the address and the password do not fit together
     */
    public Optional<Token> signIn(String address, String password, boolean bearer) {
        Optional<Account> account = byAddress(address).filter(found -> settings.demo() || !found.isDemo());
        boolean fits =
                passwords.matches(password, account.map(Account::passwordHash).orElse(null));
        return account.filter(found -> fits).map(found -> open(found, bearer));
    }

    private Token open(Account account, boolean bearer) {
        Token token = Token.fresh();
        entities.persist(new Session(token, account, bearer, clock.instant()));
        return token;
    }

    /** Opens a browser sign-in without a password, right after the account was made on this very connection. */
    public Token signInNew(Account account) {
        return open(account, false);
    }

    /** Who holds a token, if it is still good. */
    public Optional<Identity> identify(Token token, boolean bearer) {
        return entities.createQuery("""
                        select new org.entraidants.platform.account.Identity(a.id, a.name, a.address, a.role)
                        from Session s join s.account a
                        where s.tokenHash = :hash and s.bearer = :bearer and s.expiresAt > :now
                          and a.demo in :allowed
                        """, Identity.class)
                .setParameter("hash", token.hash())
                .setParameter("bearer", bearer)
                .setParameter("now", clock.instant())
                .setParameter("allowed", settings.demo() ? List.of(false, true) : List.of(false))
                .getResultStream()
                .findFirst();
    }

    /** Ends a sign-in; nothing happens when it is unknown. */
    public void signOut(Token token) {
        entities.createQuery("delete from Session s where s.tokenHash = :hash")
                .setParameter("hash", token.hash())
                .executeUpdate();
    }

    /** Forgets the sign-ins that have expired. */
    public void forgetExpired() {
        entities.createQuery("delete from Session s where s.expiresAt <= :now")
                .setParameter("now", clock.instant())
                .executeUpdate();
    }
}
