package org.entraidants.directory;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import org.entraidants.directory.print.web.GuideFile;
import org.entraidants.directory.print.web.PrintedFiles;
import org.entraidants.platform.DeskEntry;
import org.entraidants.platform.MenuEntry;
import org.entraidants.platform.Module;
import org.entraidants.platform.Route;
import org.entraidants.platform.account.Role;

/** What the module brings to the house. */
@Dependent
class DirectoryModule implements Module {
    @Override
    public String name() {
        return "directory";
    }

    @Override
    public int floor() {
        return 1;
    }

    @Override
    public Optional<MenuEntry> menuEntry() {
        return Optional.of(new MenuEntry(10, "/annuaire", "directory.menu"));
    }

    @Override
    public List<DeskEntry> deskEntries() {
        return List.of(
                new DeskEntry(1, "/compte/profil", "directory.profile", Role.MEMBER),
                new DeskEntry(2, "/compte/structures", "directory.own", Role.MEMBER),
                new DeskEntry(3, "/collegues", "directory.colleagues", Role.MEMBER),
                new DeskEntry(4, "/orientations", "directory.orientations", Role.MEMBER),
                new DeskEntry(5, "/imprimer", "directory.print", Role.MEMBER),
                new DeskEntry(6, "/relais", "directory.relays", Role.MEMBER),
                new DeskEntry(7, "/compte/recherches", "directory.saved", Role.MEMBER),
                new DeskEntry(8, "/encart", "directory.embed", Role.MEMBER),
                new DeskEntry(20, "/admin/demandes", "directory.requests", Role.ANIMATOR),
                new DeskEntry(21, "/admin/invitations", "directory.invitations", Role.ANIMATOR),
                new DeskEntry(22, "/admin/imports", "directory.import.title", Role.ANIMATOR),
                new DeskEntry(23, "/admin/fraicheur", "directory.freshness", Role.ANIMATOR),
                new DeskEntry(26, "/admin/orientations", "directory.figures", Role.ANIMATOR),
                new DeskEntry(24, "/admin/doublons", "directory.duplicates.title", Role.ANIMATOR),
                new DeskEntry(25, "/admin/vacances", "directory.school.title", Role.ANIMATOR));
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/annuaire", "/directory/structures.xhtml", Role.VISITOR),
                new Route("/annuaire/{slug}", "/directory/structure.xhtml", Role.VISITOR),
                new Route("/annuaire/{slug}/carte.pdf", PrintedFiles.CARD, Role.VISITOR),
                new Route("/annuaire/{slug}/cartes.pdf", PrintedFiles.SHEET, Role.VISITOR),
                new Route("/annuaire/{slug}/affiche.pdf", PrintedFiles.POSTER, Role.VISITOR),
                new Route("/imprimer", "/directory/print/print.xhtml", Role.VISITOR),
                new Route("/imprimer/cartes.pdf", PrintedFiles.CARDS, Role.VISITOR),
                new Route("/imprimer/guides/{id}", "/directory/print/guide.xhtml", Role.MEMBER),
                new Route("/imprimer/guides/{id}/guide.pdf", GuideFile.VIEW, Role.MEMBER),
                new Route("/qui-aide", "/directory/print/near.xhtml", Role.VISITOR),
                new Route("/qui-aide/{commune}", "/directory/print/near.xhtml", Role.VISITOR),
                new Route("/relais", "/directory/relay/relays.xhtml", Role.VISITOR),
                new Route("/relais/proposer", "/directory/relay/relay.xhtml", Role.MEMBER),
                new Route("/relais/{id}", "/directory/relay/relay.xhtml", Role.ANIMATOR),
                new Route("/annuaire/{slug}/fraicheur", "/directory/freshness/care.xhtml", Role.MEMBER),
                new Route("/confirmer/{token}", "/directory/freshness/confirm.xhtml", Role.VISITOR),
                new Route("/admin/fraicheur", "/directory/freshness/freshness.xhtml", Role.ANIMATOR),
                new Route("/admin/fraicheur/campagne", "/directory/freshness/campaign.xhtml", Role.ANIMATOR),
                new Route("/admin/fraicheur/reglages", "/directory/freshness/rules.xhtml", Role.ANIMATOR),
                new Route("/annuaire/{slug}/corriger", "/directory/edit/tasks.xhtml", Role.MEMBER),
                new Route("/annuaire/{slug}/corriger/horaires", "/directory/edit/hours.xhtml", Role.MEMBER),
                new Route("/annuaire/{slug}/corriger/offres", "/directory/edit/list.xhtml", Role.MEMBER),
                new Route("/annuaire/{slug}/corriger/periodes", "/directory/edit/list.xhtml", Role.MEMBER),
                new Route("/annuaire/{slug}/corriger/arrets", "/directory/edit/list.xhtml", Role.MEMBER),
                new Route("/annuaire/{slug}/corriger/{part}", "/directory/edit/part.xhtml", Role.MEMBER),
                new Route("/annuaire/{slug}/corriger/{list}/{thing}", "/directory/edit/thing.xhtml", Role.MEMBER),
                new Route("/annuaire/{slug}/historique", "/directory/edit/history.xhtml", Role.MEMBER),
                new Route("/annuaire/{slug}/equipe", "/directory/people/team.xhtml", Role.MEMBER),
                new Route("/rejoindre", "/directory/people/join.xhtml", Role.VISITOR),
                new Route("/rejoindre/nouvelle-structure", "/directory/people/propose.xhtml", Role.VISITOR),
                new Route("/rejoindre/envoyee", "/directory/people/said.xhtml", Role.VISITOR),
                new Route("/rejoindre/transmise", "/directory/people/said.xhtml", Role.VISITOR),
                new Route("/rejoindre/verifier/{token}", "/directory/people/verify.xhtml", Role.VISITOR),
                new Route("/invitation/{token}", "/directory/people/invitation.xhtml", Role.VISITOR),
                new Route("/demandes/{id}", "/directory/people/request.xhtml", Role.MEMBER),
                new Route("/collegues", "/directory/people/people.xhtml", Role.MEMBER),
                new Route("/formateurs", "/directory/people/people.xhtml", Role.VISITOR),
                new Route("/personnes/{id}", "/directory/people/person.xhtml", Role.VISITOR),
                new Route("/premier-diagnostic", "/directory/orientation/diagnostic.xhtml", Role.VISITOR),
                new Route("/orientations", "/directory/orientation/list.xhtml", Role.MEMBER),
                new Route("/orientations/nouvelle", "/directory/orientation/orient.xhtml", Role.MEMBER),
                new Route("/orientations/{code}", "/directory/orientation/orientation.xhtml", Role.MEMBER),
                new Route("/orientations/{code}/papier", "/directory/orientation/slip.xhtml", Role.MEMBER),
                new Route("/admin/orientations", "/directory/orientation/figures.xhtml", Role.ANIMATOR),
                new Route("/compte/profil", "/directory/people/profile.xhtml", Role.MEMBER),
                new Route("/compte/structures", "/directory/people/own.xhtml", Role.MEMBER),
                new Route("/compte/recherches", "/directory/alert/searches.xhtml", Role.MEMBER),
                new Route("/compte/recherches/nouvelle", "/directory/alert/save.xhtml", Role.MEMBER),
                new Route("/recherches/arreter/{token}", "/directory/alert/stop.xhtml", Role.VISITOR),
                new Route("/encart", "/directory/embed/compose.xhtml", Role.MEMBER),
                Route.framed("/encart/annuaire", "/directory/embed/list.xhtml"),
                new Route("/admin/demandes", "/directory/people/requests.xhtml", Role.ANIMATOR),
                new Route("/admin/invitations", "/directory/people/invitations.xhtml", Role.ANIMATOR),
                new Route("/admin/doublons", "/directory/duplicates/list.xhtml", Role.ANIMATOR),
                new Route("/admin/doublons/{id}", "/directory/duplicates/pair.xhtml", Role.ANIMATOR),
                new Route("/admin/fusions", "/directory/duplicates/mergers.xhtml", Role.ANIMATOR),
                new Route("/admin/fusions/{id}", "/directory/duplicates/merger.xhtml", Role.ANIMATOR),
                new Route("/admin/imports", "/directory/imports.xhtml", Role.ANIMATOR),
                new Route("/admin/imports/{id}", "/directory/import.xhtml", Role.ANIMATOR),
                new Route("/admin/vacances", "/directory/school.xhtml", Role.ANIMATOR));
    }
}
