package org.entraidants.forum.follow.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.entraidants.forum.Category;
import org.entraidants.forum.Topic;
import org.entraidants.forum.care.web.CareMarks;
import org.entraidants.forum.web.AnswerForm;
import org.entraidants.forum.web.FactSheet;
import org.entraidants.forum.web.PostDeeds;
import org.entraidants.forum.web.PostView;
import org.entraidants.forum.web.TopicPage;
import org.entraidants.platform.web.Assets;
import org.entraidants.platform.web.Html;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;

/** What everybody sees on the page of a topic, part by part: the view puts what members do between the parts. */
@Named
@ApplicationScoped
public class TopicSheet {
    private static final String NOTE = "note";

    @Inject
    TopicPage topicPage;

    @Inject
    TopicPosts posts;

    @Inject
    FactSheet facts;

    @Inject
    PostDeeds deeds;

    @Inject
    CareMarks care;

    @Inject
    AnswerForm form;

    @Inject
    Assets site;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    /** What the head of the document names: the styles, and the topic for search engines. */
    public Html getLinks() {
        var html = new Html().open("link", "rel", "stylesheet", "href", site.asset("forum.css"));
        topicPage
                .getData()
                .ifPresent(data -> html.open("script", "type", "application/ld+json")
                        .add(data)
                        .close("script"));
        return html;
    }

    /** The way back to the list. */
    public Html getCrumbs() {
        Category category = topicPage.getCategory();
        String list = page.to("/forum");
        return new Html()
                .open("nav", "class", "crumbs", "aria-label", i18n.t("platform.crumbs"))
                .open("ol")
                .open("li")
                .words(i18n.t("forum.title"), "a", "href", list)
                .close("li")
                .open("li")
                .words(category.name(), "a", "href", list + "?categorie=" + category.slug())
                .close("li")
                .close("ol")
                .close("nav");
    }

    /** What is asked, and how things stand. */
    public Html getHead() {
        Topic topic = topicPage.getTopic();
        int blocked = topic.alsoBlocked();
        return new Html()
                .words(topic.title(), "h1")
                .open("p", "class", "meta")
                .words(
                        topicPage.getState().words(),
                        "span",
                        "class",
                        "chip " + topicPage.getState().kind())
                .words(topicPage.getAsked(), "span")
                .words(blocked == 0 ? "" : i18n.t("forum.alsoBlocked", blocked), "span")
                .close("p");
    }

    /** Who takes care of it, and what moderators say of it. */
    public Html getNotes() {
        var html = new Html()
                .open("p", "class", "taken")
                .text(deeds.getTaken())
                .close("p")
                .words(care.getHidden(), "p", "class", "note warm");
        if (topicPage.getTopic().isLocked()) {
            html.words(i18n.t("forum.care.locked"), "p", "class", NOTE);
        }
        Topic original = care.getOriginal();
        if (original != null) {
            same(html, NOTE, "forum.care.duplicate.of", original.path(), original.title());
        }
        care.getDuplicates()
                .forEach(copy -> same(html, "small", "forum.care.duplicate.here", copy.path(), copy.title()));
        return html;
    }

    private void same(Html html, String kind, String key, String path, String title) {
        html.open("p", "class", kind)
                .text(i18n.t(key) + " ")
                .words(title, "a", "href", page.to(path))
                .close("p");
    }

    /** What was asked and answered, and the way on. */
    public Html getPosts() {
        var html = new Html();
        facts.write(html);
        posts.question(html);
        posts.best(html);
        also(html, topicPage.getAlsoAccepted());
        if (!topicPage.getAnswers().isEmpty()) {
            html.words(i18n.t("forum.answers", topicPage.getTopic().answers()), "h2");
            posts.answers(html);
        }
        care.getRest().forEach(gone -> html.words(gone, "p", "class", "gone"));
        String next = topicPage.getNext();
        if (!next.isEmpty()) {
            html.open("p")
                    .words(i18n.t("forum.topic.next"), "a", "class", "button plain", "rel", "next", "href", next)
                    .close("p");
        }
        return html;
    }

    private void also(Html html, List<PostView> accepted) {
        if (!accepted.isEmpty()) {
            html.open("p", "class", "also").text(i18n.t("forum.deed.also") + " ");
            accepted.forEach(post -> html.words(i18n.t("forum.post.by", post.name()), "a", "href", post.href()));
            html.close("p");
        }
    }

    /** Why the caller may not answer; nothing for who may. */
    public Html getRefusal() {
        var html = new Html();
        if (form.isOpen()) {
            return html;
        }
        String why = form.getWhyNot();
        html.open("section", "class", "post answer", "id", "repondre", "aria-labelledby", "answer-title")
                .words(i18n.t("forum.deed.answer"), "h2", "id", "answer-title")
                .words(i18n.t("forum.deed.whyNot." + why), "p");
        if (why.equals("visitor")) {
            html.open("p", "class", "acts")
                    .open("a", "class", "button", "href", form.getSignIn())
                    .sign(site.sign("log-in"))
                    .text(i18n.t("forum.deed.signIn"))
                    .close("a")
                    .close("p");
        }
        return html.close("section");
    }
}
