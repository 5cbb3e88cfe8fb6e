package org.entraidants.forum;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Optional;
import org.entraidants.forum.feed.web.FeedServlet;
import org.entraidants.forum.figures.web.FiguresTable;
import org.entraidants.forum.follow.web.WrittenList;
import org.entraidants.forum.follow.web.WrittenTopic;
import org.entraidants.platform.DeskEntry;
import org.entraidants.platform.MenuEntry;
import org.entraidants.platform.Module;
import org.entraidants.platform.Route;
import org.entraidants.platform.account.Role;

/** What the module brings to the house. */
@Dependent
class ForumModule implements Module {
    static final String REPORTS = "/admin/forum/signalements";

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
        return List.of(
                new DeskEntry(8, "/forum/brouillons", "forum.draft.title", Role.MEMBER),
                new DeskEntry(9, "/compte/suivis", "forum.follow.desk", Role.MEMBER),
                new DeskEntry(10, "/compte/signets", "forum.follow.bookmarks", Role.MEMBER),
                new DeskEntry(27, REPORTS, "forum.care.reports", Role.ANIMATOR),
                new DeskEntry(28, "/admin/forum", "forum.care.order", Role.ANIMATOR),
                new DeskEntry(29, "/admin/forum/chiffres", "forum.figures", Role.ANIMATOR),
                new DeskEntry(30, "/admin/forum/import", "forum.import.title", Role.ANIMATOR));
    }

    @Override
    public List<Route> routes() {
        return List.of(
                new Route("/forum", WrittenList.VIEW, Role.VISITOR),
                new Route("/forum/sujets/{topic}", WrittenTopic.VIEW, Role.VISITOR),
                new Route("/forum/messages/{id}", "/forum-pages/post-moved.xhtml", Role.VISITOR),
                new Route("/forum/suivre", "/forum-pages/follow.xhtml", Role.MEMBER),
                new Route("/forum/non-lus", "/forum-pages/unread.xhtml", Role.MEMBER),
                Route.oneClick("/forum/courriels/arreter/{token}", "/forum-pages/stop-mails.xhtml"),
                new Route("/forum/atom.xml", FeedServlet.PUBLIC, Role.VISITOR),
                new Route("/forum/atom/{token}.xml", FeedServlet.PRIVATE, Role.VISITOR),
                new Route("/compte/suivis", "/forum-pages/follows.xhtml", Role.MEMBER),
                new Route("/compte/signets", "/forum-pages/bookmarks.xhtml", Role.MEMBER),
                new Route("/forum/sujets/{topic}/repondre", "/forum-pages/answer.xhtml", Role.MEMBER),
                new Route("/forum/messages/{id}/gestes", "/forum-pages/deed.xhtml", Role.MEMBER),
                new Route("/forum/messages/{id}/modifier", "/forum-pages/edit.xhtml", Role.MEMBER),
                new Route("/forum/messages/{id}/historique", "/forum-pages/post-history.xhtml", Role.MEMBER),
                new Route("/forum/nouveau", "/forum-pages/ask-kinds.xhtml", Role.MEMBER),
                new Route("/forum/nouveau/{genre}", "/forum-pages/ask.xhtml", Role.MEMBER),
                new Route("/forum/semblables", "/forum-pages/ask-similar.xhtml", Role.MEMBER),
                new Route("/forum/brouillons", "/forum-pages/ask-drafts.xhtml", Role.MEMBER),
                new Route("/forum/messages/{id}/signaler", "/forum-pages/care-report.xhtml", Role.MEMBER),
                new Route("/forum/messages/{id}/moderer", "/forum-pages/care-post.xhtml", Role.ANIMATOR),
                new Route("/forum/sujets/{topic}/moderer", "/forum-pages/care-topic.xhtml", Role.MEMBER),
                new Route("/forum/sujets/{topic}/separer", "/forum-pages/care-split.xhtml", Role.ANIMATOR),
                new Route("/admin/forum", "/forum-pages/care-order.xhtml", Role.ANIMATOR),
                new Route(REPORTS, "/forum-pages/care-reports.xhtml", Role.ANIMATOR),
                new Route("/admin/forum/chiffres", "/forum-pages/figures.xhtml", Role.ANIMATOR),
                new Route("/admin/forum/chiffres.csv", FiguresTable.VIEW, Role.ANIMATOR),
                new Route("/admin/forum/journal", "/forum-pages/care-log.xhtml", Role.ANIMATOR),
                new Route("/admin/forum/rubriques/{space}", "/forum-pages/care-space.xhtml", Role.ANIMATOR),
                new Route(
                        "/admin/forum/rubriques/{space}/categories/{category}",
                        "/forum-pages/care-category.xhtml",
                        Role.ANIMATOR),
                new Route("/admin/forum/groupes/{group}", "/forum-pages/care-group.xhtml", Role.ANIMATOR),
                new Route("/admin/forum/organismes", "/forum-pages/care-operators.xhtml", Role.ANIMATOR),
                new Route("/admin/forum/organismes/{operator}", "/forum-pages/care-operator.xhtml", Role.ANIMATOR),
                new Route("/admin/forum/etiquettes", "/forum-pages/care-tags.xhtml", Role.ANIMATOR),
                new Route("/admin/forum/etiquettes/{tag}", "/forum-pages/care-tag.xhtml", Role.ANIMATOR),
                new Route("/admin/forum/import", "/forum-pages/imports.xhtml", Role.ANIMATOR),
                new Route("/admin/forum/import/{id}", "/forum-pages/import.xhtml", Role.ANIMATOR));
    }
}
