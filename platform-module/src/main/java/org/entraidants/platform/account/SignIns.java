package org.entraidants.platform.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.job.Forgetful;

/**
 * The boundary of signing in. It opens no transaction of its own: a password is hashed without holding a connection, so
 * that a crowd at the door keeps nobody from reading.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class SignIns implements Forgetful {
    private static final int LONGEST_ID_TOKEN = 8000;

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Inject
    SignInLinks links;

    @Inject
    AccessTokens tokens;

    @Inject
    PasswordHashes hashes;

    /** Signs in with a password. Takes the same time whether or not the address is known. */
    public Attempt withPassword(String address, String password, Origin origin) {
        Optional<Account> account = accounts.byAddress(address).filter(sessions::isOpenTo);
        Optional<String> hash = account.map(Account::passwordHash);
        if (!hashes.matches(password, hash.orElse(null))) {
            return new Attempt.Refused();
        }
        Account known = account.orElseThrow();
        hash.filter(hashes::isOld).ifPresent(old -> accounts.rehash(known.id(), old, hashes.hash(password)));
        return sessions.open(known, origin, Way.PASSWORD);
    }

    /** Signs in a browser with a link that came by mail; a link opens once, within ten minutes. */
    public Attempt withLink(Token link, Origin origin) {
        return links.use(link)
                .filter(sessions::isOpenTo)
                .map(account -> sessions.open(account, origin, Way.LINK))
                .orElseGet(Attempt.Refused::new);
    }

    /** Signs in an account whose owner has been made certain of otherwise: a fresh one, or by a provider. */
    public Attempt as(Account account, Origin origin, Way way) {
        return sessions.isOpenTo(account) ? sessions.open(account, origin, way) : new Attempt.Refused();
    }

    /** Keeps what a provider signed for a sign-in, to sign out there with it; a longer one than its column is not kept. */
    public void keepIdToken(Token token, String idToken) {
        if (idToken.length() <= LONGEST_ID_TOKEN) {
            sessions.keepIdToken(token, idToken);
        }
    }

    /**
     * Gives the code of the second factor.
     *
     * @return opened; or the code still wanted; or refused, when it is too late or there were too many tries
     */
    public Attempt giveCode(Token token, String code) {
        return sessions.giveCode(token, code);
    }

    /** Whether a code is being waited for. */
    public boolean awaitsCode(Token token) {
        return sessions.awaitsCode(token);
    }

    /** Who holds the cookie of a browser, if it is still good. */
    public Optional<Identity> ofBrowser(Token token) {
        return sessions.identify(token, false);
    }

    /** Who holds the token of a program, if it is still good. */
    public Optional<Identity> ofProgram(Token token) {
        return AccessToken.isOne(token) ? tokens.identify(token) : sessions.identify(token, true);
    }

    /** The sign-in that made a request, if it is still good. */
    public Optional<Session> of(HttpServletRequest request) {
        return SignInMechanism.bearer(request)
                .flatMap(token -> sessions.find(token, true))
                .or(() -> SignInMechanism.cookie(request).flatMap(token -> sessions.find(token, false)));
    }

    /** The sign-ins of an account that are open, those used last first. */
    public List<Session> of(long accountId) {
        return sessions.of(accountId);
    }

    /** Ends a sign-in; nothing happens when it is unknown. */
    public void end(Token token) {
        sessions.end(token);
    }

    /** Ends a sign-in of an account; nothing happens when it is another's. */
    public void end(long sessionId, long accountId) {
        sessions.end(sessionId, accountId);
    }

    @Override
    public void forgetOld() {
        sessions.forgetExpired();
        links.forgetExpired();
    }
}
