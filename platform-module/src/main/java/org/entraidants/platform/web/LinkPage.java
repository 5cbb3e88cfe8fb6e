package org.entraidants.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import org.entraidants.platform.account.SignInLinks;
import org.entraidants.platform.account.SignIns;
import org.entraidants.platform.account.Token;

/**
 * Where a link by mail leads. Opening the page changes nothing, since programs that check mails for their readers open every
 * link; the button signs in.
 */
@Named
@RequestScoped
public class LinkPage {
    @Inject
    PageRequest page;

    @Inject
    SignIns signIns;

    @Inject
    SignInLinks links;

    @Inject
    Door door;

    private Optional<String> target = Optional.empty();

    @PostConstruct
    void look() {
        target = links.target(token());
    }

    /** Whether the link can still be used. */
    public boolean isGood() {
        return target.isPresent();
    }

    /** Signs in. */
    public void go() throws IOException {
        if (!door.enter(signIns.withLink(token(), door.origin()), target.orElse("/"))) {
            target = Optional.empty();
        }
    }

    private Token token() {
        return new Token(page.value("token"));
    }
}
