package org.entraidants.forum.follow.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.entraidants.forum.care.web.CareMarks;
import org.entraidants.forum.web.PostDeeds;
import org.entraidants.forum.web.PostView;
import org.entraidants.platform.web.Html;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;

/** What can be done at the foot of a post: its deeds, its ways, its bookmark, its care. Visitors only see how useful it was. */
@ApplicationScoped
public class PostActs {
    private static final String FORM = "form";
    private static final String BUTTON = "button";
    private static final String SMALL = "small";

    @Inject
    PostDeeds deeds;

    @Inject
    OwnTopic own;

    @Inject
    CareMarks care;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    /** @param member whether the caller is signed in: asked for once, not at each post */
    void write(Html html, PostView post, boolean member) {
        if (member) {
            deeds(html, post);
        }
        html.open("span", "class", "small muted count")
                .text(deeds.useful(post))
                .close("span")
                .text(" ");
        if (member) {
            ways(html, post);
            keep(html, post);
            care(html, post);
        }
    }

    private void deeds(Html html, PostView post) {
        html.open(FORM, "class", "deeds", "method", "post", "action", message(post, "gestes"));
        deeds.acts(post)
                .forEach(act -> html.words(
                        act.label(),
                        BUTTON,
                        "type",
                        "submit",
                        "name",
                        act.name(),
                        "value",
                        act.value(),
                        "aria-pressed",
                        act.pressed()));
        html.close(FORM).text(" ");
    }

    private void ways(Html html, PostView post) {
        deeds.ways(post).forEach(way -> {
            html.open("a", "href", way.href()).text(way.label());
            aside(html, "(" + i18n.t("forum.deed.post", post.number()) + ")").close("a");
        });
    }

    private void keep(Html html, PostView post) {
        boolean kept = own.isKept(post.id());
        html.open(FORM, "class", "keep deeds", "method", "post", "action", page.to("/compte/signets"))
                .open(
                        BUTTON,
                        "type",
                        "submit",
                        "aria-pressed",
                        kept ? "true" : "",
                        "name",
                        kept ? "release" : "keep",
                        "value",
                        Long.toString(post.id()))
                .text(i18n.t(kept ? "forum.follow.keep.already" : "forum.follow.keep"));
        aside(html, i18n.t("forum.follow.keep.what", post.name()))
                .close(BUTTON)
                .close(FORM)
                .text(" ");
    }

    private void care(Html html, PostView post) {
        if (post.hidden()) {
            html.words(care.hidden(post.post()), "p", "class", "note wait gone");
        }
        html.open("a", "class", SMALL, "href", message(post, "signaler"), "rel", "nofollow")
                .text(i18n.t("forum.care.report.link"));
        by(html, post);
        if (care.isModerating()) {
            html.text(" ")
                    .open("a", "class", SMALL, "href", message(post, "moderer"))
                    .text(i18n.t("forum.care.act.moderate"));
            by(html, post);
        }
    }

    private void by(Html html, PostView post) {
        aside(html, i18n.t("forum.post.by", post.name())).close("a");
    }

    /** What only screen readers say, who hear the same words at each post. */
    private static Html aside(Html html, String words) {
        return html.words(" " + words, "span", "class", "visually-hidden");
    }

    private String message(PostView post, String what) {
        return page.to("/forum/messages/" + post.id() + "/" + what);
    }
}
