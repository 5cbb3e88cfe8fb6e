package org.entraidants.platform.rights.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Farewell.Answer;
import org.entraidants.platform.network.Network;
import org.entraidants.platform.rights.Erasures;
import org.entraidants.platform.rights.Records;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.SignInCookie;

/** What the network holds of oneself: to take it along, or to be forgotten. */
@Named
@RequestScoped
public class OwnRecordsPage {
    @Inject
    Records records;

    @Inject
    Erasures erasures;

    @Inject
    Proof proof;

    @Inject
    Answers answers;

    @Inject
    SignInCookie cookie;

    @Inject
    Network network;

    @Inject
    Caller caller;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private String texts = "keep";
    private String word = "";

    /** Sends the archive. */
    public void download() throws IOException {
        if (!proof.isGiven()) {
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext answer = faces.getExternalContext();
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        answer.setResponseContentType("application/zip");
        answer.setResponseHeader("Cache-Control", "no-store");
        answer.setResponseHeader(
                "Content-Disposition",
                "attachment; filename=\"" + i18n.t("platform.records.file") + "-" + today + ".zip\"");
        records.write(
                i18n.t("platform.records.leaflet", network.getName(), today), answer.getResponseOutputStream(), caller);
        faces.responseComplete();
    }

    /** Forgets the caller, who is a visitor from then on. */
    public void erase() throws IOException {
        if (!word.strip().equalsIgnoreCase(i18n.t("platform.erase.word"))) {
            errors.add("word", i18n.t("platform.erase.word.wrong", i18n.t("platform.erase.word")));
        } else if (proof.isGiven()) {
            say(erasures.forgetSelf(texts.equals("remove"), caller));
        }
    }

    private void say(Answer answer) throws IOException {
        if (answer != Answer.GONE) {
            errors.add(i18n.t("platform.erase." + answer));
            return;
        }
        cookie.takeBack((HttpServletResponse)
                FacesContext.getCurrentInstance().getExternalContext().getResponse());
        answers.goTo("/", i18n.t("platform.erase.done"));
    }

    /** What becomes of what one wrote: keep or remove. */
    public String getTexts() {
        return texts;
    }

    public void setTexts(String texts) {
        this.texts = texts == null ? "keep" : texts;
    }

    public String getWord() {
        return word;
    }

    public void setWord(String word) {
        this.word = word == null ? "" : word;
    }
}
