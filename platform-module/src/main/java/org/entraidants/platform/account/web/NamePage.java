package org.entraidants.platform.account.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Locale;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Accounts;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;

/** How one is called, and in which language one is written to. */
@Named
@RequestScoped
public class NamePage {
    @Inject
    Accounts accounts;

    @Inject
    Answers answers;

    @Inject
    Caller caller;

    @Inject
    I18n i18n;

    private long accountId;
    private String address = "";
    private String name = "";
    private String language = "";

    @PostConstruct
    void look() {
        accountId = caller.identity().orElseThrow().accountId();
        Account account = accounts.byId(accountId).orElseThrow();
        address = account.address();
        name = account.name();
        language = account.language().getLanguage();
    }

    public void save() throws IOException {
        accounts.introduce(accountId, name, Locale.forLanguageTag(language));
        answers.goTo("/compte", i18n.t("platform.name.done"));
    }

    public String getAddress() {
        return address;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}
