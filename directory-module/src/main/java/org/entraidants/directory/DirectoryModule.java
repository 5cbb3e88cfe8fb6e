package org.entraidants.directory;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
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
                new DeskEntry(20, "/admin/demandes", "directory.requests", Role.ANIMATOR),
                new DeskEntry(21, "/admin/invitations", "directory.invitations", Role.ANIMATOR),
                new DeskEntry(22, "/admin/imports", "directory.import.title", Role.ANIMATOR),
                new DeskEntry(23, "/admin/vacances", "directory.school.title", Role.ANIMATOR));
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/annuaire", "/directory/structures.xhtml", Role.VISITOR),
                new Route("/annuaire/{slug}", "/directory/structure.xhtml", Role.VISITOR),
                new Route("/annuaire/{slug}/corriger", "/directory/correct.xhtml", Role.MEMBER),
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
                new Route("/compte/profil", "/directory/people/profile.xhtml", Role.MEMBER),
                new Route("/compte/structures", "/directory/people/own.xhtml", Role.MEMBER),
                new Route("/admin/demandes", "/directory/people/requests.xhtml", Role.ANIMATOR),
                new Route("/admin/invitations", "/directory/people/invitations.xhtml", Role.ANIMATOR),
                new Route("/admin/imports", "/directory/imports.xhtml", Role.ANIMATOR),
                new Route("/admin/imports/{id}", "/directory/import.xhtml", Role.ANIMATOR),
                new Route("/admin/vacances", "/directory/school.xhtml", Role.ANIMATOR));
    }
}
