package org.entraidants.platform.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.PasswordRefused;
import org.entraidants.platform.account.Session;
import org.entraidants.platform.account.SignIns;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.ClientLimits;
import org.entraidants.platform.web.Door;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;

/** Choosing another password. */
@Named
@RequestScoped
public class PasswordPage {
    @Inject
    HttpServletRequest request;

    @Inject
    Accounts accounts;

    @Inject
    SignIns signIns;

    @Inject
    ClientLimits limits;

    @Inject
    Answers answers;

    @Inject
    Caller caller;

    @Inject
    Door door;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private Session here;
    private boolean currentWanted;
    private String current = "";
    private String wanted = "";

    @PostConstruct
    void look() {
        here = signIns.of(request).orElseThrow();
        currentWanted = accounts.asksForCurrentPassword(here);
    }

    /** Whether the password of before must be given. */
    public boolean isCurrentWanted() {
        return currentWanted;
    }

    public void save() throws IOException {
        if (door.isShut(
                limits.trySignIn(request, caller.identity().orElseThrow().address()))) {
            return;
        }
        try {
            if (accounts.changePassword(here, current, wanted)) {
                answers.goTo("/compte", i18n.t("platform.password.done"));
            } else {
                errors.add("current", i18n.t("platform.password.current.wrong"));
            }
        } catch (PasswordRefused refused) {
            door.show(refused, "password");
        }
    }

    public String getCurrent() {
        return current;
    }

    public void setCurrent(String current) {
        this.current = current;
    }

    public String getWanted() {
        return wanted;
    }

    public void setWanted(String wanted) {
        this.wanted = wanted;
    }
}
