package org.entraidants.events.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import org.entraidants.directory.Workplaces;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;

/** What somebody sees. Members need one statement, visitors and animators none; a request asks once for its caller's own. */
@ApplicationScoped
public class Sights {
    private static final String OWN = "org.entraidants.events.sight";

    @Inject
    Workplaces workplaces;

    @Inject
    Caller caller;

    @Inject
    HttpServletRequest request;

    /** The sight of the caller of this request. */
    public Sight own() {
        var known = (Sight) request.getAttribute(OWN);
        if (known == null) {
            known = of(caller);
            request.setAttribute(OWN, known);
        }
        return known;
    }

    /** The sight of a caller. */
    public Sight of(Caller who) {
        Long account = who.accountId();
        if (account == null) {
            return Sight.VISITOR;
        }
        return who.isAnimator()
                ? new Sight(account, java.util.Set.of(), true)
                : new Sight(account, workplaces.of(account), false);
    }

    /** The sight of somebody who is not here, such as the owner of a feed. */
    public Sight of(Account account) {
        return account.role().covers(Role.ANIMATOR)
                ? new Sight(account.id(), java.util.Set.of(), true)
                : new Sight(account.id(), workplaces.of(account.id()), false);
    }
}
