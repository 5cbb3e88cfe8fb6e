package org.entraidants.platform.rights.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Session;
import org.entraidants.platform.account.SignIns;
import org.entraidants.platform.web.ClientLimits;
import org.entraidants.platform.web.Door;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;

/**
 * That it is the owner of an account who sits there, before what cannot be undone: whoever has signed in a moment ago is
 * believed, others give their password. Who has none signs in once more.
 */
@Named
@RequestScoped
public class Proof {
    @Inject
    HttpServletRequest request;

    @Inject
    SignIns signIns;

    @Inject
    Accounts accounts;

    @Inject
    ClientLimits limits;

    @Inject
    Caller caller;

    @Inject
    Door door;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private Session here;
    private boolean fresh;
    private boolean passwordKnown;
    private String password = "";

    @PostConstruct
    void look() {
        here = signIns.of(request).orElseThrow();
        fresh = here.isFresh(clock.instant());
        passwordKnown = accounts.byId(caller.identity().orElseThrow().accountId())
                .filter(Account::hasPassword)
                .isPresent();
    }

    /** Whether the password is asked for. */
    public boolean isPasswordWanted() {
        return !fresh && passwordKnown;
    }

    /** Whether one must sign in once more first. */
    public boolean isOutOfReach() {
        return !fresh && !passwordKnown;
    }

    /** Whether the owner sits there; says what is missing otherwise. */
    boolean isGiven() {
        if (fresh) {
            return true;
        }
        String address = caller.identity().orElseThrow().address();
        if (door.isShut(limits.trySignIn(request, address))) {
            return false;
        }
        boolean owner = passwordKnown && accounts.isOwner(here, password);
        if (!owner) {
            errors.add("password", i18n.t("platform.password.current.wrong"));
        }
        return owner;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password == null ? "" : password;
    }
}
