package org.entraidants.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Token;

/** Signing in with an address and a password. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    HttpServletRequest request;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    @Inject
    Accounts accounts;

    @Inject
    ClientLimits limits;

    @Inject
    SignInCookie cookie;

    private String address = "";
    private String password = "";

    /** Signs in and goes on to the page that asked for it. */
    public void go() throws IOException {
        var response = (HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse();
        Optional<Duration> wait = limits.trySignIn(request);
        if (wait.isPresent()) {
            refuse(wait.get(), response);
            return;
        }
        Optional<Token> token = accounts.signIn(address, password, false);
        if (token.isEmpty()) {
            errors.add("password", i18n.t("platform.signIn.wrong"));
            return;
        }
        cookie.give(token.get(), response);
        FacesContext.getCurrentInstance().getExternalContext().redirect(next());
    }

    private void refuse(Duration wait, HttpServletResponse response) {
        response.setStatus(429);
        response.setHeader("Retry-After", Long.toString(wait.toSeconds()));
        errors.add(i18n.t("platform.signIn.tooOften", wait.toSeconds()));
    }

    private String next() {
        return page.to(LocalPath.orHome(request.getParameter("vers")));
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
