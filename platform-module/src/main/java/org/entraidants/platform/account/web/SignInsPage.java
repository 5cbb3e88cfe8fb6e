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

    private List<Session> list = List.of();
    private List<LinkedIdentity> linked = List.of();
    private long here;

    public List<Session> getList() {
        return list;
    }

    /** The accounts at a provider that open this one. */
    public List<LinkedIdentity> getIdentities() {
        return linked;
    }

    /** Whether a sign-in is the one of this browser. */
    public boolean isHere(Session session) {
        return session.id() == here;
    }

    /** Ends the sign-in whose button was pressed, or shows them all. */
    public void open() throws IOException {
        Optional<Long> ended = page.postedNumber("ended");
        Optional<Long> detached = page.postedNumber("detached");
        if (detached.isPresent()) {
            identities.detach(detached.get(), accountId());
            answers.goTo("/compte/connexions", i18n.t("platform.identities.detached"));
        } else if (ended.isPresent()) {
            signIns.end(ended.get(), accountId());
            answers.goTo("/compte/connexions", i18n.t("platform.signIns.ended"));
        } else {
            list = signIns.of(accountId());
            linked = identities.of(accountId());
            here = signIns.of(request).orElseThrow().id();
        }
    }

    private long accountId() {
        return caller.identity().orElseThrow().accountId();
    }
}
