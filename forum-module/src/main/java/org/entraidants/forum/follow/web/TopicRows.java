package org.entraidants.forum.follow.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.entraidants.forum.web.ForumPage;
import org.entraidants.forum.web.TopicLine;
import org.entraidants.platform.web.Html;
import org.entraidants.platform.web.I18n;

/** The rows of the list of topics, with what is new in them for the caller. */
@ApplicationScoped
public class TopicRows {
    @Inject
    ForumPage forumPage;

    @Inject
    OwnList ownList;

    @Inject
    I18n i18n;

    /** The list under its heading, and the way on; or that nothing is there. */
    void write(Html html) {
        boolean searching = forumPage.isSearching();
        html.words(
                searching ? forumPage.getTotal() : i18n.t("forum.list.title"),
                "h2",
                "id",
                "topics",
                "class",
                searching ? "total" : "visually-hidden");
        if (forumPage.getLines().isEmpty()) {
            nothing(html);
            return;
        }
        html.open("ul", "class", "rows topics");
        items(html, searching);
        html.close("ul");
        String next = forumPage.getNext();
        if (!next.isEmpty()) {
            html.open("p")
                    .words(i18n.t("forum.list.next"), "a", "class", "button plain", "rel", "next", "href", next)
                    .close("p");
        }
    }

    private void nothing(Html html) {
        html.open("div", "class", "empty")
                .words(i18n.t("forum.list.empty"), "h3")
                .words(i18n.t("forum.list.empty.what"), "p")
                .open("p")
                .words(i18n.t("forum.list.all"), "a", "href", forumPage.getAll())
                .close("p")
                .close("div");
    }

    private void items(Html html, boolean searching) {
        forumPage.getLines().forEach(line -> {
            html.open("li");
            head(html, line);
            if (searching) {
                html.open("div", "class", "passage")
                        .safe(forumPage.passage(line.id()))
                        .close("div");
            }
            meta(html, line);
            html.close("li");
        });
    }

    private static void head(Html html, TopicLine line) {
        html.open("h3")
                .words(line.chip(), "span", "class", "chip " + line.kind())
                .text(" ")
                .words(line.title(), "a", "href", line.href())
                .close("h3");
    }

    private void meta(Html html, TopicLine line) {
        html.open("p", "class", "meta")
                .words(ownList.news(line.id()), "a", "class", "fresh", "href", line.href() + ownList.link(line.id()))
                .words(line.about(), "span")
                .words(line.who(), "span")
                .words(line.answers(), "span")
                .words(line.blocked(), "span", "class", "warm")
                .words(line.taken(), "span")
                .words(line.last(), "span")
                .words(line.tags(), "span", "class", "tags")
                .close("p");
    }
}
