package org.entraidants.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.entraidants.platform.account.SignInLinks;
import org.entraidants.platform.account.SignIns;
import org.jspecify.annotations.Nullable;

/** Signing in with an address, and a password or a link by mail. */
@Named
@RequestScoped
public class SignInPage {
    @Inject
    HttpServletRequest request;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    @Inject
    SignIns signIns;

    @Inject
    SignInLinks links;

    @Inject
    ClientLimits limits;

    @Inject
    Door door;

    private String address = "";
    private String password = "";

    /** Signs in with the password and goes on to the page that asked for it. */
    public void go() throws IOException {
        if (password.isEmpty()) {
            errors.add("password", i18n.t("platform.field.password.missing"));
        } else if (!door.isShut(limits.trySignIn(request, address))
                && !door.enter(signIns.withPassword(address, password, door.origin()), getTarget())) {
            errors.add("password", i18n.t("platform.signIn.wrong"));
        }
    }

    /** Has a link sent, if the address is an account's; whether it is, is not told. */
    public void sendLink() throws IOException {
        if (!door.isShut(limits.trySignIn(request, address))) {
            links.ask(address, getTarget(), page.getLanguage());
            answers.goTo("/connexion/lien");
        }
    }

    /** The page to go on to. */
    public String getTarget() {
        return LocalPath.orHome(request.getParameter("vers"));
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

    /** May be left empty by who wants a link. */
    public void setPassword(@Nullable String password) {
        this.password = Objects.requireNonNullElse(password, "");
    }
}
