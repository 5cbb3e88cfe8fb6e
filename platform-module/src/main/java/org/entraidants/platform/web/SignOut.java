package org.entraidants.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Session;
import org.entraidants.platform.account.SignInMechanism;
import org.entraidants.platform.account.SignIns;
import org.entraidants.platform.account.oidc.ProviderSignIns;

/** Ends the sign-in of a browser, and offers to end that at the provider. Only by POST: a link never changes anything. */
@WebServlet({"/deconnexion", "/en/deconnexion"})
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String EXIT = "signedOut";

    @Inject
    transient SignIns signIns;

    @Inject
    transient ProviderSignIns providers;

    @Inject
    transient Caller caller;

    @Inject
    transient SignInCookie cookie;

    @Inject
    transient Notice notice;

    @Inject
    transient I18n i18n;

    @Inject
    transient PageRequest page;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        Optional<URI> exit = signIns.of(request)
                .flatMap(Session::idToken)
                .flatMap(idToken ->
                        providers.exit(idToken, URI.create(page.getSite() + request.getContextPath() + "/")));
        SignInMechanism.cookie(request).ifPresent(signIns::end);
        cookie.takeBack(response);
        if (exit.isPresent()) {
            offer(exit.get(), request, response);
        } else {
            notice.say(i18n.t("platform.signOut.done"), response);
            response.sendRedirect(page.to("/"));
        }
    }

    /** Says that one is still signed in at the provider, and how to end that. */
    private void offer(URI exit, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        caller.leave();
        request.setAttribute(EXIT, exit);
        request.setAttribute(PageRequest.PATH, "/");
        response.setHeader("Cache-Control", "no-store");
        request.getRequestDispatcher("/platform/signed-out.xhtml").forward(request, response);
    }
}
