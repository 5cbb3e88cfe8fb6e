package org.entraidants.forum;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
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
    public List<Route> routes() {
        return List.of(
                new Route("/forum", "/forum-pages/index.xhtml", Role.VISITOR),
                new Route("/forum/sujets/{topic}", "/forum-pages/topic.xhtml", Role.VISITOR),
                new Route("/forum/messages/{id}", "/forum-pages/post-moved.xhtml", Role.VISITOR),
                new Route("/forum/sujets/{topic}/repondre", "/forum-pages/answer.xhtml", Role.MEMBER),
                new Route("/forum/messages/{id}/gestes", "/forum-pages/deed.xhtml", Role.MEMBER),
                new Route("/forum/messages/{id}/modifier", "/forum-pages/edit.xhtml", Role.MEMBER),
                new Route("/forum/messages/{id}/historique", "/forum-pages/post-history.xhtml", Role.MEMBER));
    }
}
