package org.entraidants.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entraidants.platform.web.Assets;
import org.entraidants.platform.web.Html;
import org.entraidants.platform.web.I18n;

/** The ways to narrow the list of topics. */
@Named
@RequestScoped
public class ListChoices {
    @Inject
    ForumPage forumPage;

    @Inject
    Assets site;

    @Inject
    I18n i18n;

    /** The form that looks for words within the list. */
    public Html getSearch() {
        var html = new Html()
                .open("form", "class", "find-topics", "role", "search", "method", "get", "action", forumPage.getAll());
        words(html);
        select(html, "organisme", "forum.operator", "forum.find.any", forumPage.getOperators());
        select(html, "depuis", "forum.find.since", "forum.find.since.any", forumPage.getSpans());
        forumPage
                .getKept()
                .forEach(one -> html.open("input", "type", "hidden", "name", one.label(), "value", one.href()));
        return html.open("div")
                .open("button", "class", "button", "type", "submit")
                .sign(site.sign("search"))
                .text(i18n.t("platform.search.go"))
                .close("button")
                .close("div")
                .close("form");
    }

    private void words(Html html) {
        html.open("div", "class", "what")
                .words(i18n.t("forum.search"), "label", "for", "q")
                .open(
                        "input",
                        "type",
                        "search",
                        "id",
                        "q",
                        "name",
                        "q",
                        "value",
                        forumPage.getText(),
                        "maxlength",
                        "200",
                        "placeholder",
                        i18n.t("forum.search.hint"),
                        "autocomplete",
                        "off",
                        "enterkeyhint",
                        "search")
                .close("div");
    }

    private void select(Html html, String name, String label, String any, List<ForumPage.Choice> choices) {
        html.open("div")
                .words(i18n.t(label), "label", "for", name)
                .open("select", "id", name, "name", name)
                .safe("<option value=\"\">")
                .text(i18n.t(any))
                .close("option");
        choices.forEach(one ->
                html.words(one.label(), "option", "value", one.href(), "selected", one.current() ? "selected" : ""));
        html.close("select").close("div");
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
