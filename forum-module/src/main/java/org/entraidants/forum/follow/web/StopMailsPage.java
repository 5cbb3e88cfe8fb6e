package org.entraidants.forum.follow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.entraidants.forum.follow.StopLinks;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.web.PageRequest;

/**
 * Where the link of a mail leads that ends such mails: {@code /forum/courriels/arreter/…}. To look changes nothing; the button
 * does, and the one click of a mail program (RFC 8058).
 */
@Named
@RequestScoped
public class StopMailsPage {
    @Inject
    StopLinks links;

    @Inject
    PageRequest page;

    private String state = "over";

    /** Ends the mails, or asks. */
    public void open() {
        var link = new Token(page.value("token"));
        boolean asked = page.posted("stop").isPresent()
                || page.posted("List-Unsubscribe").isPresent();
        if (asked) {
            state = links.stop(link) ? "done" : "over";
        } else {
            state = links.ends(link)
                    .map(ends -> ends == StopLinks.Ends.TOPIC ? "topic" : "digest")
                    .orElse("over");
        }
    }

    /** What the page says: {@code topic} or {@code digest} asks, {@code done}, {@code over}. */
    public String getState() {
        return state;
    }

    public boolean isAsking() {
        return state.equals("topic") || state.equals("digest");
    }
}
