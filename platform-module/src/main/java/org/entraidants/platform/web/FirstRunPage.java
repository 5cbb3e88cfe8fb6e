package org.entraidants.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entraidants.platform.account.Token;

/** The form of the very first visit. */
@Named
@RequestScoped
public class FirstRunPage {
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");
    private static final int SHORTEST_PASSWORD = 12;

    @Inject
    HttpServletRequest request;

    @Inject
    FirstRun firstRun;

    @Inject
    ClientLimits limits;

    @Inject
    SignInCookie cookie;

    @Inject
    PageErrors errors;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private String code = "";
    private String networkName = "";
    private String name = "";
    private String address = "";
    private String password = "";

    public boolean isOpen() {
        return firstRun.isOpen();
    }

    /** Makes the network and signs its administrator in. */
    public void found() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        if (!fits()) {
            return;
        }
        Optional<Duration> wait = limits.trySignIn(request);
        if (wait.isPresent()) {
            external.setResponseStatus(429);
            external.setResponseHeader("Retry-After", Long.toString(wait.get().toSeconds()));
            errors.add(i18n.t("platform.signIn.tooOften", wait.get().toSeconds()));
            return;
        }
        Optional<Token> token = firstRun.found(code, networkName, name, address, password);
        if (token.isEmpty()) {
            errors.add("code", i18n.t("platform.firstRun.wrongCode"));
            return;
        }
        cookie.give(token.get(), (HttpServletResponse) external.getResponse());
        external.redirect(page.to("/"));
    }

    private boolean fits() {
        if (!ADDRESS.matcher(address.strip()).matches()) {
            errors.add("address", i18n.t("platform.field.address.wrong"));
        }
        if (password.length() < SHORTEST_PASSWORD) {
            errors.add("password", i18n.t("platform.password.short"));
        }
        return errors.getList().isEmpty();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getNetworkName() {
        return networkName;
    }

    public void setNetworkName(String networkName) {
        this.networkName = networkName;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
