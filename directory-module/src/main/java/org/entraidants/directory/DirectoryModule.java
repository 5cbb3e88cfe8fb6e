package org.entraidants.directory;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
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
    public List<Route> routes() {
        return List.of(
                new Route("/annuaire", "/directory/structures.xhtml", Role.VISITOR),
                new Route("/annuaire/{slug}", "/directory/structure.xhtml", Role.VISITOR),
                new Route("/annuaire/{slug}/corriger", "/directory/correct.xhtml", Role.MEMBER),
                new Route("/admin/imports", "/directory/imports.xhtml", Role.ANIMATOR),
                new Route("/admin/imports/{id}", "/directory/import.xhtml", Role.ANIMATOR));
    }
}
