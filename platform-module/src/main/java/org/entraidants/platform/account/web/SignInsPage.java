package org.entraidants.platform.account.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Session;
import org.entraidants.platform.account.SignIns;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.Notice;
import org.entraidants.platform.web.PageRequest;

/** Where one is signed in, and how to end it there. */
@Named
@RequestScoped
public class SignInsPage {
    @Inject
    HttpServletRequest request;

    @Inject
    SignIns signIns;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    Notice notice;

    @Inject
    I18n i18n;

    public List<Session> getList() {
        return signIns.of(accountId());
    }

    /** Whether a sign-in is the one of this browser. */
    public boolean isHere(Session session) {
        return signIns.of(request).filter(here -> here.id() == session.id()).isPresent();
    }

    /** Ends the sign-in whose button was pressed. */
    public void open() throws IOException {
        Optional<Long> ended = page.postedNumber("ended");
        if (ended.isPresent()) {
            signIns.end(ended.get(), accountId());
            notice.say(i18n.t("platform.signIns.ended"));
            FacesContext.getCurrentInstance().getExternalContext().redirect(page.to("/compte/connexions"));
        }
    }

    private long accountId() {
        return caller.identity().orElseThrow().accountId();
    }
}
