package org.entraidants.forum.follow.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.entraidants.forum.Category;
import org.entraidants.forum.Operator;
import org.entraidants.forum.Sights;
import org.entraidants.forum.Tag;
import org.entraidants.forum.Taxonomies;
import org.entraidants.forum.follow.Fresh;
import org.entraidants.forum.follow.News;
import org.entraidants.forum.follow.Thing;
import org.entraidants.forum.web.ForumPage;
import org.entraidants.forum.web.TopicLine;
import org.entraidants.forum.web.TopicPage;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Html;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;

/** What is the caller's own on the list of topics: how many posts are new in each, and how they follow what it is about. */
@RequestScoped
public class OwnList {
    private static final List<String> NAMES = List.of("categorie", "organisme", "etiquette");

    @Inject
    News news;

    @Inject
    Sights sights;

    @Inject
    Taxonomies taxonomies;

    @Inject
    ForumPage forumPage;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    private Optional<Narrowed> narrowed = Optional.empty();
    private News.OwnList own = News.OwnList.NONE;

    private record Narrowed(Thing thing, String name, String slug) {}

    /** Reads the caller's part in the list that the page shows. */
    public void load() {
        narrowed = NAMES.stream().flatMap(name -> find(name).stream()).findFirst();
        own = news.list(
                forumPage.getLines().stream().map(TopicLine::id).toList(),
                narrowed.map(Narrowed::thing).orElse(null),
                sights.own());
    }

    private Optional<Narrowed> find(String name) {
        String slug = page.parameter(name);
        var order = taxonomies.now();
        Optional<Thing> thing = switch (name) {
            case "categorie" -> order.category(slug).map(Category::id).map(id -> new Thing(Thing.Kind.CATEGORY, id));
            case "organisme" -> order.operator(slug).map(Operator::id).map(id -> new Thing(Thing.Kind.OPERATOR, id));
            default -> order.tag(slug).map(Tag::id).map(id -> new Thing(Thing.Kind.TAG, id));
        };
        return thing.map(found -> new Narrowed(found, name, slug));
    }

    /** What stands beside the list: the way to what is unread, how it is followed, its feed. */
    void aside(Html html) {
        html.open("div", "class", "own");
        if (caller.isSignedIn()) {
            html.open("p")
                    .words(i18n.t("forum.follow.unread"), "a", "href", page.to("/forum/non-lus"))
                    .close("p");
            if (narrowed.isPresent()) {
                following(html);
            }
        }
        html.open("p", "class", "small")
                .words(
                        i18n.t("forum.follow.feed.link"),
                        "a",
                        "href",
                        page.to("/forum/atom.xml") + narrowing(),
                        "type",
                        "application/atom+xml")
                .close("p")
                .close("div");
    }

    private void following(Html html) {
        html.open("div", "class", "sheet follow")
                .words(i18n.t("forum.follow"), "h2")
                .words(i18n.t("forum.follow.list." + own.level()), "p", "class", "small")
                .open("p")
                .open("a", "class", "button plain", "href", page.to("/forum/suivre") + narrowing())
                .text(i18n.t("forum.follow.change"))
                .words(" " + i18n.t("forum.follow.change.list"), "span", "class", "visually-hidden")
                .close("a")
                .close("p")
                .close("div");
    }

    private String narrowing() {
        return narrowed.map(one -> "?" + one.name() + "=" + one.slug()).orElse("");
    }

    /** How many posts of a topic are new, in words; empty for none. */
    public String news(long topicId) {
        Fresh fresh = own.news().get(topicId);
        return fresh == null ? "" : i18n.t("forum.follow.news", fresh.count());
    }

    /** The end of the address that leads to the first new post of a topic. */
    public String link(long topicId) {
        Fresh fresh = own.news().get(topicId);
        return fresh == null ? "" : fresh.link(TopicPage.AT_ONCE);
    }
}
