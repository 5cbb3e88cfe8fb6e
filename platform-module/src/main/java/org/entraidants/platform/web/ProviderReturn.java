package org.entraidants.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.oidc.Answer;
import org.entraidants.platform.account.oidc.Arrival;
import org.entraidants.platform.account.oidc.ProviderSignIns;
import org.entraidants.platform.account.oidc.Trouble;

/** Where the provider sends people back to; always leads on. */
@Named
@RequestScoped
public class ProviderReturn {
    static final String PATH = "/connexion/retour";

    @Inject
    HttpServletRequest request;

    @Inject
    ProviderSignIns providers;

    @Inject
    ProviderCookie cookie;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    @Inject
    I18n i18n;

    @Inject
    Door door;

    /** Lets in who is known, and leads everybody to the page that fits. */
    public void open() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseHeader("Cache-Control", "no-store");
        if (providers.name().isEmpty()) {
            answers.notFound();
            return;
        }
        Optional<ProviderCookie.Kept> kept = cookie.take(request, (HttpServletResponse) external.getResponse());
        kept.filter(left -> left.language().equals(Locale.ENGLISH))
                .ifPresent(left -> request.setAttribute(PageRequest.LANGUAGE, "en"));
        Arrival arrival = providers.receive(
                answer(),
                kept.map(ProviderCookie.Kept::state),
                caller.hasProof() ? caller.accountId() : null,
                ProviderPage.back(page, request),
                door.origin());
        if (arrival instanceof Arrival.Recognised recognised) {
            door.enter(recognised.attempt(), recognised.target());
        } else if (arrival instanceof Arrival.Linked) {
            answers.goTo("/compte/connexions", i18n.t("platform.identities.linked"));
        } else if (arrival instanceof Arrival.Failed failed) {
            answers.goTo(query(failed.trouble()));
        }
    }

    private static String query(Trouble trouble) {
        return ProviderPage.PATH + "?" + ProviderPage.OUTCOME + "=" + trouble;
    }

    private Answer answer() {
        return new Answer(told("state"), told("code"), told("error"), told("iss"));
    }

    private Optional<String> told(String name) {
        return Optional.ofNullable(request.getParameter(name)).filter(value -> !value.isEmpty());
    }
}
