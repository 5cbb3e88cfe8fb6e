package org.entraidants.platform.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Farewell.Answer;
import org.entraidants.platform.account.People;
import org.entraidants.platform.rights.Erasures;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;

/** Forgetting somebody who has asked the network to, for administrators: a part of the page of an account. */
@Named
@RequestScoped
public class ErasePage {
    @Inject
    People people;

    @Inject
    Erasures erasures;

    @Inject
    Proof proof;

    @Inject
    Answers answers;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private String texts = "keep";
    private String name = "";

    /** Forgets the person of the page, whose name was typed. */
    public void erase() throws IOException {
        Optional<Account> account = PageRequest.number(page.value("id")).flatMap(id -> people.find(id, caller));
        if (account.isEmpty()) {
            answers.notFound();
        } else if (!name.strip().equalsIgnoreCase(account.get().name())) {
            errors.add(
                    "erase-name",
                    i18n.t("platform.erase.name.wrong", account.get().name()));
        } else if (proof.isGiven()) {
            say(erasures.forget(account.get().id(), texts.equals("remove"), caller));
        }
    }

    private void say(Answer answer) throws IOException {
        if (answer == Answer.GONE) {
            answers.goTo("/admin/comptes", i18n.t("platform.erase.other.done"));
        } else {
            errors.add(i18n.t("platform.erase." + answer));
        }
    }

    /** What becomes of what they wrote: keep or remove. */
    public String getTexts() {
        return texts;
    }

    public void setTexts(String texts) {
        this.texts = texts == null ? "keep" : texts;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }
}
