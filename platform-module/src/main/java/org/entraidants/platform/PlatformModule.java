package org.entraidants.platform;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.file.web.FileServlet;
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
    public List<DeskEntry> deskEntries() {
        return List.of(
                new DeskEntry(10, "/compte/nom", "platform.name", Role.MEMBER),
                new DeskEntry(11, "/compte/mot-de-passe", "platform.password", Role.MEMBER),
                new DeskEntry(12, "/compte/double-controle", "platform.factor", Role.MEMBER),
                new DeskEntry(13, "/compte/connexions", "platform.signIns", Role.MEMBER),
                new DeskEntry(14, "/compte/jetons", "platform.tokens", Role.MEMBER),
                new DeskEntry(15, "/compte/mes-donnees", "platform.records", Role.MEMBER),
                new DeskEntry(28, "/admin/donnees-personnelles", "platform.guard", Role.ANIMATOR),
                new DeskEntry(90, "/admin/comptes", "platform.accounts", Role.ADMINISTRATOR),
                new DeskEntry(91, "/admin/reseau", "platform.rules", Role.ADMINISTRATOR),
                new DeskEntry(92, "/courrier", "platform.mail.title", Role.ADMINISTRATOR));
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/", "/platform/home.xhtml", Role.VISITOR),
                new Route("/connexion", "/platform/sign-in.xhtml", Role.VISITOR),
                new Route("/connexion/lien", "/platform/link-sent.xhtml", Role.VISITOR),
                new Route("/connexion/lien/{token}", "/platform/link.xhtml", Role.VISITOR),
                new Route("/connexion/code", "/platform/code.xhtml", Role.VISITOR),
                new Route("/connexion/fournisseur", "/platform/provider.xhtml", Role.VISITOR),
                new Route("/connexion/retour", "/platform/provider-return.xhtml", Role.VISITOR),
                new Route("/compte", "/platform/account/desk.xhtml", Role.MEMBER),
                new Route("/compte/nom", "/platform/account/name.xhtml", Role.MEMBER),
                new Route("/compte/mot-de-passe", "/platform/account/password.xhtml", Role.MEMBER),
                new Route("/compte/double-controle", "/platform/account/second-factor.xhtml", Role.MEMBER),
                new Route("/compte/connexions", "/platform/account/sign-ins.xhtml", Role.MEMBER),
                new Route("/compte/jetons", "/platform/account/tokens.xhtml", Role.MEMBER),
                new Route("/compte/mes-donnees", "/platform/account/records.xhtml", Role.MEMBER),
                new Route("/admin/comptes", "/platform/account/accounts.xhtml", Role.ADMINISTRATOR),
                new Route("/admin/comptes/{id}", "/platform/account/account.xhtml", Role.ADMINISTRATOR),
                new Route("/admin/reseau", "/platform/account/network.xhtml", Role.ADMINISTRATOR),
                new Route("/premiers-pas", "/platform/first-run.xhtml", Role.VISITOR),
                new Route("/recherche", "/platform/search.xhtml", Role.VISITOR),
                new Route("/accessibilite", "/platform/accessibility.xhtml", Role.VISITOR),
                new Route("/donnees-personnelles", "/platform/privacy.xhtml", Role.VISITOR),
                new Route("/admin/donnees-personnelles", "/platform/guard.xhtml", Role.ANIMATOR),
                new Route("/courrier", "/platform/mails.xhtml", Role.ADMINISTRATOR),
                new Route("/courrier/{id}", "/platform/mail.xhtml", Role.ADMINISTRATOR),
                new Route("/courrier/{id}/html", MailHtml.VIEW, Role.ADMINISTRATOR),
                new Route("/fichiers/{id}", FileServlet.VIEW, Role.VISITOR),
                new Route("/fichiers/{id}/apercu", FileServlet.PREVIEW, Role.VISITOR),
                new Route("/styles", "/platform/styles.xhtml", Role.VISITOR));
    }
}
