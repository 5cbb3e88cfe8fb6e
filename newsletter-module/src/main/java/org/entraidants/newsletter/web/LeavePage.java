package org.entraidants.newsletter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.entraidants.newsletter.subscriber.Subscribers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;

/**
 * Where the link of every letter leads that ends it, {@code /lettre/desabonnement/…}: with a button, or the one click of a mail
 * program (RFC 8058). To look changes nothing, and leaving can be taken back.
 */
@Named
@RequestScoped
public class LeavePage {
    @Inject
    Subscribers subscribers;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private String state = "over";

    /** Ends the letter, or asks. */
    public void open() {
        String token = page.value("token");
        if (page.posted("leave").isPresent() || page.posted("List-Unsubscribe").isPresent()) {
            state = subscribers.leave(token) ? "done" : "over";
        } else if (page.posted("back").isPresent()) {
            state = subscribers.agree(token, i18n.t("newsletter.leave.back.consent")) ? "back" : "over";
        } else {
            state = subscribers.of(token).isPresent() ? "ask" : "over";
        }
    }

    /** What the page says: {@code ask}, {@code done}, {@code back}, {@code over}. */
    public String getState() {
        return state;
    }

    /** Where they choose what they get. */
    public String getPreferences() {
        return page.to("/lettre/preferences/" + page.value("token"));
    }
}
