package org.entraidants.newsletter.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.entraidants.newsletter.subscriber.Subscriber;
import org.entraidants.newsletter.subscriber.Subscribers;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;

/** Where the link leads that asks whether somebody wants the letter, {@code /lettre/inscription/…}. To look changes nothing. */
@Named
@RequestScoped
public class ConsentPage {
    @Inject
    Subscribers subscribers;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private String state = "over";

    /** Says yes, or asks. */
    public void open() {
        String token = page.value("token");
        if (page.posted("agree").isPresent()) {
            state = subscribers.agree(token, i18n.t("newsletter.confirm.consent")) ? "done" : "over";
        } else {
            state = subscribers
                    .of(token)
                    .map(one -> one.state() == Subscriber.State.ACTIVE ? "done" : "ask")
                    .orElse("over");
        }
    }

    /** What the page says: {@code ask}, {@code done}, {@code over}. */
    public String getState() {
        return state;
    }

    /** Where they choose what they get. */
    public String getPreferences() {
        return page.to("/lettre/preferences/" + page.value("token"));
    }
}
