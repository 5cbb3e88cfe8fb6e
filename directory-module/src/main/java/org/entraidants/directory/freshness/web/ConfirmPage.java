package org.entraidants.directory.freshness.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Objects;
import org.entraidants.directory.freshness.ConfirmationLinks;
import org.entraidants.directory.freshness.ConfirmationLinks.Outcome;
import org.entraidants.directory.freshness.ConfirmationLinks.State;
import org.entraidants.platform.account.Token;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.ClientLimits;
import org.entraidants.platform.web.Door;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageErrors;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/**
 * Where the link of a reminder leads: {@code /confirmer/{token}}. Opening it changes nothing, since programs that check
 * mails open every link; the button confirms, without signing in.
 */
@Named
@RequestScoped
public class ConfirmPage {
    @Inject
    HttpServletRequest request;

    @Inject
    ConfirmationLinks links;

    @Inject
    ClientLimits limits;

    @Inject
    Door door;

    @Inject
    Answers answers;

    @Inject
    PageErrors errors;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private ConfirmationLinks.@Nullable Opened opened;
    private String name = "";

    @PostConstruct
    void look() {
        opened = links.look(token(), page.getLanguage()).orElse(null);
    }

    /** Says that all of it is right. */
    public void confirm() throws IOException {
        if (door.isShut(limits.tryAsk(request))) {
            return;
        }
        Outcome outcome = links.confirm(token(), name);
        switch (outcome) {
            case CONFIRMED -> answers.goTo(page.getPath(), i18n.t("directory.confirm.thanks"));
            case NAME_REFUSED -> errors.add("name", i18n.t("directory.confirm.name.missing"));
            case OVER -> look();
        }
    }

    private Token token() {
        return new Token(page.value("token"));
    }

    /** What can be done: a state of the link, or {@code UNKNOWN}. */
    public String getState() {
        return opened == null ? "UNKNOWN" : opened.state().name();
    }

    public boolean isGood() {
        return opened != null && opened.state() == State.GOOD;
    }

    public boolean isConfirmed() {
        return opened != null && opened.state() == State.CONFIRMED;
    }

    public ConfirmationLinks.@Nullable Opened getOpened() {
        return opened;
    }

    /** Where corrections are made: the form of the sheet, or the way into its team for whoever has no account. */
    public String getCorrection() {
        if (opened == null) {
            return page.to("/annuaire");
        }
        String slug = opened.structure().slug();
        return opened.isNameless()
                ? page.to("/rejoindre") + "?structure=" + slug
                : page.to("/annuaire/" + slug + "/corriger");
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = Objects.requireNonNullElse(name, "");
    }
}
