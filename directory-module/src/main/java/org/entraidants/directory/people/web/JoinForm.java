package org.entraidants.directory.people.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.entraidants.directory.people.JoinRequests;
import org.entraidants.directory.people.JoinRequests.Ask;
import org.entraidants.directory.people.JoinRequests.Asked;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.persistence.Collision;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.ClientLimits;
import org.entraidants.platform.web.Door;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.jspecify.annotations.Nullable;

/** Who asks, and why: the part that joining a structure and proposing one have in common. */
@Named
@RequestScoped
public class JoinForm {
    private static final int LONGEST = 2_000;

    @Inject
    HttpServletRequest request;

    @Inject
    JoinRequests requests;

    @Inject
    ClientLimits limits;

    @Inject
    Caller caller;

    @Inject
    Door door;

    @Inject
    Answers answers;

    @Inject
    RefusedText refusedText;

    @Inject
    PageErrors errors;

    @Inject
    I18n i18n;

    private String name = "";
    private String address = "";
    private String words = "";

    /** Sends what is asked, unless there were too many. */
    void send(Ask ask) throws IOException {
        if (words.length() > LONGEST) {
            errors.add("words", i18n.t("directory.people.tooLong", LONGEST, words.length()));
        } else if (!door.isShut(limits.tryAsk(request))) {
            answer(Collision.repeating(() -> requests.ask(ask, i18n.getLanguage(), caller)));
        }
    }

    private void answer(Asked asked) throws IOException {
        if (asked instanceof Asked.ToBeVerified) {
            answers.goTo("/rejoindre/envoyee");
        } else if (asked instanceof Asked.Waiting) {
            answers.goTo("/rejoindre/transmise");
        } else if (asked instanceof Asked.Refused refused) {
            refusedText.show("words", refused.hits());
        } else if (asked instanceof Asked.NotAnAddress) {
            errors.add("address", i18n.t("directory.join.address.wrong"));
        } else {
            String reason = asked.getClass().getSimpleName();
            errors.add(i18n.t("directory.join.not." + reason));
        }
    }

    /** The name of a structure, null when there is none. */
    @Nullable
    String nameOf(String slug) {
        return requests.nameOf(slug).orElse(null);
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(@Nullable String address) {
        this.address = Objects.requireNonNullElse(address, "");
    }

    public String getWords() {
        return words;
    }

    public void setWords(@Nullable String words) {
        this.words = Objects.requireNonNullElse(words, "");
    }
}
