package org.entraidants.newsletter;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import org.entraidants.newsletter.web.IssueHtml;
import org.entraidants.newsletter.web.LetterFeed;
import org.entraidants.newsletter.web.RecipientsFile;
import org.entraidants.platform.DeskEntry;
import org.entraidants.platform.MenuEntry;
import org.entraidants.platform.Module;
import org.entraidants.platform.Route;
import org.entraidants.platform.account.Role;

/** What the module brings to the house. */
@Dependent
class NewsletterModule implements Module {
    @Override
    public String name() {
        return "newsletter";
    }

    @Override
    public int floor() {
        return 2;
    }

    @Override
    public Optional<MenuEntry> menuEntry() {
        return Optional.of(new MenuEntry(50, "/lettre", "newsletter.menu"));
    }

    @Override
    public List<DeskEntry> deskEntries() {
        return List.of(new DeskEntry(40, "/admin/lettre", "newsletter.desk", Role.ANIMATOR));
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/lettre", "/newsletter/index.xhtml", Role.VISITOR),
                new Route("/lettre/atom.xml", LetterFeed.VIEW, Role.VISITOR),
                new Route("/lettre/numeros/{issue}", "/newsletter/issue.xhtml", Role.VISITOR),
                new Route("/lettre/abonnement", "/newsletter/subscribe.xhtml", Role.VISITOR),
                new Route("/lettre/abonnement/envoye", "/newsletter/subscribe-sent.xhtml", Role.VISITOR),
                new Route("/lettre/inscription/{token}", "/newsletter/confirm.xhtml", Role.VISITOR),
                new Route("/lettre/desabonnement/{token}", "/newsletter/leave.xhtml", Role.VISITOR),
                new Route("/lettre/preferences/{token}", "/newsletter/preferences.xhtml", Role.VISITOR),
                new Route("/admin/lettre", "/newsletter/issues.xhtml", Role.ANIMATOR),
                new Route("/admin/lettre/abonnes", "/newsletter/subscribers.xhtml", Role.ANIMATOR),
                new Route("/admin/lettre/listes", "/newsletter/topics.xhtml", Role.ANIMATOR),
                new Route("/admin/lettre/exclus", "/newsletter/suppressions.xhtml", Role.ANIMATOR),
                new Route("/admin/lettre/{issue}", "/newsletter/compose.xhtml", Role.ANIMATOR),
                new Route("/admin/lettre/{issue}/propositions", "/newsletter/proposals.xhtml", Role.ANIMATOR),
                new Route("/admin/lettre/{issue}/blocs/{block}", "/newsletter/edit-block.xhtml", Role.ANIMATOR),
                new Route("/admin/lettre/{issue}/apercu", "/newsletter/preview.xhtml", Role.ANIMATOR),
                new Route("/admin/lettre/{issue}/apercu/html", IssueHtml.VIEW, Role.ANIMATOR),
                new Route("/admin/lettre/{issue}/envoi", "/newsletter/send.xhtml", Role.ANIMATOR),
                new Route("/admin/lettre/{issue}/destinataires", "/newsletter/recipients.xhtml", Role.ANIMATOR),
                new Route("/admin/lettre/{issue}/destinataires.csv", RecipientsFile.VIEW, Role.ANIMATOR));
    }
}
