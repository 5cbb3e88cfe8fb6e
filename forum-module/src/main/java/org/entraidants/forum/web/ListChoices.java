package org.entraidants.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entraidants.platform.web.Html;

/** The ways to narrow the list of topics. */
@Named
@RequestScoped
public class ListChoices {
    @Inject
    ForumPage forumPage;

    /** The operators, for a select. */
    public Html getOperators() {
        return options(forumPage.getOperators());
    }

    /** How far back to look, for a select. */
    public Html getSpans() {
        return options(forumPage.getSpans());
    }

    /** The states, as links. */
    public Html getStates() {
        var html = new Html();
        forumPage.getStates().forEach(choice -> link(html, choice));
        return html;
    }

    /** The kinds of topic, as items of a list. */
    public Html getKinds() {
        return items(new Html(), forumPage.getKinds());
    }

    /** The spaces, each with the list of its categories. */
    public Html getShelves() {
        var html = new Html();
        forumPage.getShelves().forEach(shelf -> {
            html.words(shelf.name(), "h2").open("ul");
            items(html, shelf.categories()).close("ul");
        });
        return html;
    }

    private static Html options(List<ForumPage.Choice> choices) {
        var html = new Html();
        choices.forEach(one ->
                html.words(one.label(), "option", "value", one.href(), "selected", one.current() ? "selected" : ""));
        return html;
    }

    private static Html items(Html html, List<ForumPage.Choice> choices) {
        choices.forEach(choice -> {
            html.open("li");
            link(html, choice);
            html.close("li");
        });
        return html;
    }

    private static void link(Html html, ForumPage.Choice choice) {
        html.words(choice.label(), "a", "href", choice.href(), "class", choice.current() ? "current" : "");
    }
}
