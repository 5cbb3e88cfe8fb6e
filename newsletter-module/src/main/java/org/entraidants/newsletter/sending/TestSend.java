package org.entraidants.newsletter.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.entraidants.newsletter.issue.Composed;
import org.entraidants.newsletter.issue.Issues;
import org.entraidants.newsletter.issue.Sheet;
import org.entraidants.newsletter.subscriber.Links;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Identity;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.mail.Letter;
import org.entraidants.platform.mail.Outbox;
import org.entraidants.platform.mail.Rendered;

/** Sends an issue to the one who writes it, by the outbox; the links in it leave nobody's letter. */
@ApplicationScoped
@Transactional
public class TestSend {
    private static final String NOBODY = "x".repeat(Links.LENGTH);

    @Inject
    Issues issues;

    @Inject
    Outbox outbox;

    /** Sends it, and tells the address it goes to. */
    public String send(Sheet sheet, Caller caller) {
        caller.require(Role.ANIMATOR);
        Identity who = caller.identity().orElseThrow();
        Composed mail = issues.compose(sheet).signed(NOBODY);
        Letter letter = Letter.of(
                "letter-test",
                sheet.issue().language(),
                "[Test] " + sheet.issue().subject());
        outbox.queue(who.address(), who.name(), letter, new Rendered(mail.html(), mail.text()));
        return who.address();
    }
}
