package org.entraidants.forum.follow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.entraidants.forum.web.ForumPage;
import org.entraidants.forum.web.TopicLine;
import org.entraidants.platform.web.Html;

/** The rows of the list of topics, with what is new in them for the caller. */
@Named
@RequestScoped
public class TopicRows {
    @Inject
    ForumPage forumPage;

    @Inject
    OwnList ownList;

    /** The items of the list. */
    public Html getItems() {
        var html = new Html();
        boolean searching = forumPage.isSearching();
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
        return html;
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
