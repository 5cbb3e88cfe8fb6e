package org.entraidants.forum;

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
class ForumModule implements Module {
    @Override
    public String name() {
        return "forum";
    }

    @Override
    public int floor() {
        return 2;
    }

    @Override
    public Optional<MenuEntry> menuEntry() {
        return Optional.of(new MenuEntry(20, "/forum", "forum.menu"));
    }

    @Override
    public List<DeskEntry> deskEntries() {
        return List.of(new DeskEntry(10, "/forum/brouillons", "forum.draft.title", Role.MEMBER));
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/forum", "/forum-pages/index.xhtml", Role.VISITOR),
                new Route("/forum/sujets/{topic}", "/forum-pages/topic.xhtml", Role.VISITOR),
                new Route("/forum/messages/{id}", "/forum-pages/post-moved.xhtml", Role.VISITOR),
                new Route("/forum/nouveau", "/forum-pages/ask-kinds.xhtml", Role.MEMBER),
                new Route("/forum/nouveau/{genre}", "/forum-pages/ask.xhtml", Role.MEMBER),
                new Route("/forum/semblables", "/forum-pages/ask-similar.xhtml", Role.MEMBER),
                new Route("/forum/brouillons", "/forum-pages/ask-drafts.xhtml", Role.MEMBER));
    }
}
