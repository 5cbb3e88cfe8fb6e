package org.entraidants.directory.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.entraidants.directory.people.JoinRequest;
import org.entraidants.directory.people.JoinRequests;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** Where the link leads that proves the address of somebody who asks to join; the button proves it. */
@Named
@RequestScoped
public class VerifyPage {
    @Inject
    JoinRequests requests;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    private @Nullable JoinRequest asked;

    @PostConstruct
    void look() {
        asked = requests.unverified(token()).orElse(null);
    }

    /** Proves the address: those who decide are told. */
    public void go() throws IOException {
        if (requests.verify(token())) {
            answers.goTo("/rejoindre/transmise");
        } else {
            asked = null;
        }
    }

    private Token token() {
        return new Token(page.value("token"));
    }

    /** What was asked; null when the link is good no more. */
    public @Nullable JoinRequest getAsked() {
        return asked;
    }
}
