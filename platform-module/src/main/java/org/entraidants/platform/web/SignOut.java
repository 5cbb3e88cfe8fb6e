package org.entraidants.platform.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.entraidants.platform.account.SignInMechanism;
import org.entraidants.platform.account.SignIns;

/** Ends the sign-in of a browser. Only by POST: a link never changes anything. */
@WebServlet({"/deconnexion", "/en/deconnexion"})
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1L;

    @Inject
    transient SignIns signIns;

    @Inject
    transient SignInCookie cookie;

    @Inject
    transient Notice notice;

    @Inject
    transient I18n i18n;

    @Inject
    transient PageRequest page;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        SignInMechanism.cookie(request).ifPresent(signIns::end);
        cookie.takeBack(response);
        notice.say(i18n.t("platform.signOut.done"), response);
        response.sendRedirect(page.to("/"));
    }
}
