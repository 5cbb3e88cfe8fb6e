package org.entraidants.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.entraidants.platform.account.Attempt;
import org.entraidants.platform.account.PasswordRefused;
import org.entraidants.platform.mail.MailAddress;

/** The form of the very first visit. */
@Named
@RequestScoped
public class FirstRunPage {
    @Inject
    HttpServletRequest request;

    @Inject
    FirstRun firstRun;

    @Inject
    ClientLimits limits;

    @Inject
    Door door;

    @Inject
    PageErrors errors;

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
        Optional<MailAddress> checked = MailAddress.parse(address);
        if (checked.isEmpty()) {
            errors.add("address", i18n.t("platform.field.address.wrong"));
        } else if (!door.isShut(limits.trySignIn(request))) {
            found(checked.get());
        }
    }

    private void found(MailAddress checked) throws IOException {
        try {
            Attempt attempt = firstRun.found(code, networkName, name, checked.value(), password, door.origin());
            if (!door.enter(attempt, "/")) {
                errors.add("code", i18n.t("platform.firstRun.wrongCode"));
            }
        } catch (PasswordRefused refused) {
            door.show(refused, "password");
        }
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
