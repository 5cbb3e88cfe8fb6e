package org.entraidants.forum.follow.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletResponse;
import org.entraidants.forum.web.ForumPage;
import org.entraidants.forum.web.ListChoices;
import org.entraidants.platform.web.Assets;
import org.entraidants.platform.web.Html;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.entraidants.platform.web.WrittenPage;

/** The list of topics as its readers see it. */
@WebServlet(WrittenList.VIEW)
public class WrittenList extends WrittenPage {
    public static final String VIEW = "/forum-pages/list";

    private static final long serialVersionUID = 1L;

    @Inject
    transient ForumPage forumPage;

    @Inject
    transient ListChoices choices;

    @Inject
    transient TopicRows rows;

    @Inject
    transient OwnList own;

    @Inject
    transient Assets site;

    @Inject
    transient PageRequest page;

    @Inject
    transient I18n i18n;

    @Override
    protected boolean read(HttpServletResponse response) {
        forumPage.load();
        own.load();
        return true;
    }

    @Override
    protected String title() {
        return forumPage.getTitle();
    }

    @Override
    protected void links(Html html) {
        html.open("link", "rel", "stylesheet", "href", site.asset("forum.css"))
                .open(
                        "link",
                        "rel",
                        "alternate",
                        "type",
                        "application/atom+xml",
                        "title",
                        i18n.t("forum.follow.feed.link"),
                        "href",
                        page.to("/forum/atom.xml"));
    }

    @Override
    protected void main(Html html) {
        html.open("div", "class", "titled")
                .words(title(), "h1")
                .open("p")
                .open("a", "class", "button", "href", page.to("/forum/nouveau"))
                .sign(site.sign("plus"))
                .text(i18n.t("forum.ask"))
                .close("a")
                .close("p")
                .close("div");
        choices.search(html);
        choices.states(html);
        html.open("div", "class", "two").open("section", "aria-labelledby", "topics");
        rows.write(html);
        html.close("section").open("aside");
        own.aside(html);
        choices.shelves(html);
        html.close("aside").close("div");
    }
}
