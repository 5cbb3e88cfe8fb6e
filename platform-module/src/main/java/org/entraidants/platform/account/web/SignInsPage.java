package org.entraidants.platform.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Session;
import org.entraidants.platform.account.SignIns;
import org.entraidants.platform.account.oidc.LinkedIdentities;
import org.entraidants.platform.account.oidc.LinkedIdentity;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;

/** Where one is signed in and by which accounts elsewhere, and how to end it there. */
@Named
@RequestScoped
public class SignInsPage {
    @Inject
    HttpServletRequest request;

    @Inject
    SignIns signIns;

    @Inject
    LinkedIdentities identities;

    @Inject
    Answers answers;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    public List<Session> getList() {
        return signIns.of(accountId());
    }

    /** The accounts at a provider that open this one. */
    public List<LinkedIdentity> getIdentities() {
        return identities.of(accountId());
    }

    /** Whether a sign-in is the one of this browser. */
    public boolean isHere(Session session) {
        return signIns.of(request).filter(here -> here.id() == session.id()).isPresent();
    }

    /** Ends the sign-in whose button was pressed. */
    public void open() throws IOException {
        Optional<Long> ended = page.postedNumber("ended");
        Optional<Long> detached = page.postedNumber("detached");
        if (detached.isPresent()) {
            identities.detach(detached.get(), accountId());
            answers.goTo("/compte/connexions", i18n.t("platform.identities.detached"));
        } else if (ended.isPresent()) {
            signIns.end(ended.get(), accountId());
            answers.goTo("/compte/connexions", i18n.t("platform.signIns.ended"));
        }
    }

    private long accountId() {
        return caller.identity().orElseThrow().accountId();
    }
}
