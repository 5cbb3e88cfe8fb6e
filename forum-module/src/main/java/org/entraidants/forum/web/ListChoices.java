package org.entraidants.forum.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.entraidants.platform.web.Assets;
import org.entraidants.platform.web.Html;
import org.entraidants.platform.web.I18n;

/** The ways to narrow the list of topics. */
@ApplicationScoped
public class ListChoices {
    @Inject
    ForumPage forumPage;

    @Inject
    Assets site;

    @Inject
    I18n i18n;

    /** The form that looks for words within the list. */
    public void search(Html html) {
        html.open("form", "class", "find-topics", "role", "search", "method", "get", "action", forumPage.getAll());
        words(html);
        select(html, "organisme", "forum.operator", "forum.find.any", forumPage.getOperators());
        select(html, "depuis", "forum.find.since", "forum.find.since.any", forumPage.getSpans());
        forumPage
                .getKept()
                .forEach(one -> html.open("input", "type", "hidden", "name", one.label(), "value", one.href()));
        html.open("div")
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
    public void states(Html html) {
        html.open("nav", "class", "choices", "aria-label", i18n.t("forum.list.narrow"));
        forumPage.getStates().forEach(choice -> link(html, choice));
        html.close("nav");
    }

    /** The spaces, each with the list of its categories, and the kinds of topic. */
    public void shelves(Html html) {
        html.open("nav", "class", "shelves", "aria-label", i18n.t("forum.spaces"));
        forumPage.getShelves().forEach(shelf -> list(html, shelf.name(), shelf.categories()));
        list(html, i18n.t("forum.kinds"), forumPage.getKinds());
        html.close("nav");
    }

    private static void list(Html html, String title, List<ForumPage.Choice> choices) {
        html.words(title, "h2").open("ul");
        choices.forEach(choice -> {
            html.open("li");
            link(html, choice);
            html.close("li");
        });
        html.close("ul");
    }

    private static void link(Html html, ForumPage.Choice choice) {
        html.words(choice.label(), "a", "href", choice.href(), "class", choice.current() ? "current" : "");
    }
}
