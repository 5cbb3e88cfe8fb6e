package org.entraidants.platform;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.mail.web.MailHtml;

/** The pages of the ground. */
@Dependent
class PlatformModule implements Module {
    @Override
    public String name() {
        return "platform";
    }

    @Override
    public int floor() {
        return 0;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/", "/platform/home.xhtml", Role.VISITOR),
                new Route("/connexion", "/platform/sign-in.xhtml", Role.VISITOR),
                new Route("/premiers-pas", "/platform/first-run.xhtml", Role.VISITOR),
                new Route("/recherche", "/platform/search.xhtml", Role.VISITOR),
                new Route("/accessibilite", "/platform/accessibility.xhtml", Role.VISITOR),
                new Route("/donnees-personnelles", "/platform/privacy.xhtml", Role.VISITOR),
                new Route("/courrier", "/platform/mails.xhtml", Role.ADMINISTRATOR),
                new Route("/courrier/{id}", "/platform/mail.xhtml", Role.ADMINISTRATOR),
                new Route("/courrier/{id}/html", MailHtml.VIEW, Role.ADMINISTRATOR),
                new Route("/styles", "/platform/styles.xhtml", Role.VISITOR));
    }
}
