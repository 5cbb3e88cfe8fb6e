package org.entraidants.platform.mail.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.entraidants.platform.mail.Mail;
import org.entraidants.platform.mail.Mailroom;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** One mail, and what an administrator may do with it. */
@Named
@RequestScoped
public class MailPage {
    @Inject
    Mailroom mailroom;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    @Inject
    Dates dates;

    private @Nullable Mail mail;

    /** Finds the mail of the address, before a deed of its forms too. */
    @PostConstruct
    void find() {
        mail = PageRequest.number(page.value("id")).flatMap(mailroom::find).orElse(null);
    }

    /** 404 when there is no such mail. */
    public void load() throws IOException {
        if (mail == null) {
            answers.notFound();
        }
    }

    /** Sends the mail after all. */
    public void sendAgain() throws IOException {
        answer(mail != null && mailroom.sendAgain(mail.id()), "platform.mail.again.done");
    }

    /** Gives the mail up. */
    public void abandon() throws IOException {
        answer(mail != null && mailroom.abandon(mail.id()), "platform.mail.abandon.done");
    }

    private void answer(boolean done, String words) throws IOException {
        if (done) {
            answers.goTo(page.getPath(), i18n.t(words));
        } else {
            errors.add(i18n.t("platform.mail.moved"));
        }
    }

    public @Nullable Mail getMail() {
        return mail;
    }

    /** The state as the end of a message key. */
    public String getState() {
        return mail == null ? "" : mail.state().name().toLowerCase(Locale.ROOT);
    }

    /** What went wrong, as the end of a message key; empty when nothing did. */
    public String getTrouble() {
        return mail == null || mail.trouble() == null
                ? ""
                : mail.trouble().name().toLowerCase(Locale.ROOT);
    }

    /** Whether there is something to read and the caller may. */
    public boolean isReadable() {
        return mail != null && mail.text().isPresent() && mailroom.mayRead(mail);
    }

    /** Whether what it said is forgotten. */
    public boolean isWiped() {
        return mail != null && mail.text().isEmpty();
    }

    public boolean isToBeSentAgain() {
        return mail != null && mailroom.isSending() && mail.isToBeSentAgain();
    }

    public boolean isWaiting() {
        return mail != null && mail.state() == Mail.State.WAITING;
    }

    /** When it is tried next. */
    public String getNext() {
        var moment = mail.notBefore().atZone(Dates.ZONE);
        return dates.day(moment.toLocalDate()) + ", " + dates.time(moment.toLocalTime());
    }

    /** The text, with its addresses set apart. */
    public List<TextPiece> getText() {
        return mail == null ? List.of() : mail.text().map(TextPiece::of).orElse(List.of());
    }
}
