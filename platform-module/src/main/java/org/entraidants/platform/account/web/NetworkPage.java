package org.entraidants.platform.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.network.Network;
import org.entraidants.platform.network.NetworkRules;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;

/** What an administrator decides for the whole network. */
@Named
@RequestScoped
public class NetworkPage {
    @Inject
    Network network;

    @Inject
    Answers answers;

    @Inject
    Caller caller;

    @Inject
    I18n i18n;

    private String name = "";
    private boolean openRegistration;
    private boolean secondFactorRequired;

    @PostConstruct
    void look() {
        NetworkRules rules = network.rules();
        name = rules.name();
        openRegistration = rules.openRegistration();
        secondFactorRequired = rules.secondFactorRequired();
    }

    public void save() throws IOException {
        caller.require(Role.ADMINISTRATOR);
        network.decide(new NetworkRules(name.strip(), openRegistration, secondFactorRequired));
        answers.goTo("/admin/reseau", i18n.t("platform.rules.done"));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isOpenRegistration() {
        return openRegistration;
    }

    public void setOpenRegistration(boolean openRegistration) {
        this.openRegistration = openRegistration;
    }

    public boolean isSecondFactorRequired() {
        return secondFactorRequired;
    }

    public void setSecondFactorRequired(boolean secondFactorRequired) {
        this.secondFactorRequired = secondFactorRequired;
    }
}
