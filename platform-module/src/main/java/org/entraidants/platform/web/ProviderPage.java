package org.entraidants.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.SignIns;
import org.entraidants.platform.account.oidc.Departure;
import org.entraidants.platform.account.oidc.ProviderSignIns;
import org.entraidants.platform.account.oidc.Trouble;
import org.entraidants.platform.network.Network;

/**
 * The way to the provider, and the words for everything that may go wrong on it. A pressed button leads there by a page of
 * ours: a policy that lets forms go to our own pages only also holds for where their answers lead.
 */
@Named
@RequestScoped
public class ProviderPage {
    static final String PATH = "/connexion/fournisseur";
    static final String OUTCOME = "suite";

    @Inject
    HttpServletRequest request;

    @Inject
    ProviderSignIns providers;

    @Inject
    SignIns signIns;

    @Inject
    Clock clock;

    @Inject
    ProviderCookie cookie;

    @Inject
    ClientLimits limits;

    @Inject
    RouteBook routes;

    @Inject
    Network network;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    Answers answers;

    private String address = "";
    private Optional<Trouble> trouble = Optional.empty();
    private Optional<Duration> wait = Optional.empty();

    /** Leads to the provider when a button was pressed; else says what went wrong. */
    public void open() throws IOException {
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        external.setResponseHeader("Cache-Control", "no-store");
        if (!isThere()) {
            answers.notFound();
        } else if (request.getMethod().equals("POST")) {
            wait = limits.trySignIn(request);
            leave(external);
        } else {
            trouble = Optional.ofNullable(request.getParameter(OUTCOME)).flatMap(ProviderPage::trouble);
        }
    }

    private void leave(ExternalContext external) {
        if (wait.isPresent()) {
            external.setResponseStatus(429);
            external.setResponseHeader("Retry-After", Long.toString(wait.get().toSeconds()));
            return;
        }
        boolean linking = page.posted("lier").isPresent() && caller.hasProof();
        if (linking
                && signIns.of(request)
                        .filter(here -> here.isFresh(clock.instant()))
                        .isEmpty()) {
            trouble = Optional.of(Trouble.LATE);
            return;
        }
        String target = LocalPath.orHome(page.posted("vers").orElse("/"));
        Departure departure = providers.leave(target, linking ? caller.accountId() : null, back(page, request));
        if (departure instanceof Departure.Open open) {
            cookie.give(new ProviderCookie.Kept(page.getLanguage(), open.state()), request, (HttpServletResponse)
                    external.getResponse());
            address = open.address().toString();
            external.setResponseHeader("Refresh", "0; url=" + address);
        } else if (departure instanceof Departure.Closed closed) {
            trouble = Optional.of(closed.trouble());
        }
    }

    private static Optional<Trouble> trouble(String word) {
        return Arrays.stream(Trouble.values())
                .filter(known -> known.name().equals(word))
                .findFirst();
    }

    /** Where the provider sends people back to. */
    static URI back(PageRequest page, HttpServletRequest request) {
        return URI.create(page.getSite() + request.getContextPath() + ProviderReturn.PATH);
    }

    /** Whether this network has a provider. */
    public boolean isThere() {
        return providers.name().isPresent();
    }

    /** What people call the provider. */
    public String getName() {
        return providers.name().orElse("");
    }

    /** Where to go now; empty when nobody leaves. */
    public String getAddress() {
        return address;
    }

    /** What went wrong, empty for nothing. */
    public String getTrouble() {
        return trouble.map(Trouble::name).orElse("");
    }

    /** How many seconds to wait after too many tries, 0 for none. */
    public long getWait() {
        return wait.map(Duration::toSeconds).orElse(0L);
    }

    public boolean isUnknown() {
        return trouble.filter(Trouble.UNKNOWN::equals).isPresent();
    }

    /** Where the other ways in are, and what comes after them. */
    public String getOtherwise() {
        return trouble.filter(Trouble.LATE::equals).isPresent() ? "/connexion?vers=/compte/connexions" : "/connexion";
    }

    /** Whether somebody without an account may ask for one. */
    public boolean isJoinable() {
        return network.isOpenToAll() && routes.has("/rejoindre");
    }
}
