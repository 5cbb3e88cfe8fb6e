package org.entraidants.forum.follow.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.entraidants.forum.care.web.CareMarks;
import org.entraidants.forum.web.PostDeeds;
import org.entraidants.forum.web.PostView;
import org.entraidants.forum.web.PostWords;
import org.entraidants.forum.web.TopicPage;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.file.web.Attachments;
import org.entraidants.platform.web.Assets;
import org.entraidants.platform.web.Html;
import org.entraidants.platform.web.I18n;

/** The posts of a topic with all that stands around each, written by Java: twenty of them as a view cost as much as the rest. */
@ApplicationScoped
public class TopicPosts {
    private static final String SECTION = "section";

    @Inject
    TopicPage topicPage;

    @Inject
    PostDeeds deeds;

    @Inject
    PostActs acts;

    @Inject
    CareMarks care;

    @Inject
    OwnTopic own;

    @Inject
    Caller caller;

    @Inject
    Attachments attachments;

    @Inject
    Assets site;

    @Inject
    I18n i18n;

    /** What was asked; nothing on later pages. */
    void question(Html html) {
        String label = i18n.t("forum.post.question");
        boolean member = caller.isSignedIn();
        topicPage.getQuestion().forEach(post -> {
            begin(html, post, "post question", label);
            end(html, post, member);
        });
    }

    /** The answer that was accepted first. */
    void best(Html html) {
        topicPage.getBest().forEach(post -> {
            begin(html, post, "post best", i18n.t("forum.post.solution"));
            solution(html.open("p")).close("p");
            end(html, post, caller.isSignedIn());
        });
    }

    /** The answers in their order; the one that stands on top is only named. */
    void answers(Html html) {
        boolean member = caller.isSignedIn();
        String firstNew = member ? own.getFirstNew() : "";
        topicPage.getAnswers().forEach(post -> {
            if (post.anchor().equals(firstNew)) {
                html.words(i18n.t("forum.follow.topic.new"), "p", "class", "new-from");
            }
            care.before(post).forEach(gone -> html.words(gone, "p", "class", "gone"));
            if (topicPage.isBest(post)) {
                above(html, post);
            } else {
                answer(html, post, member);
            }
        });
    }

    private void above(Html html, PostView post) {
        solution(html.open("p", "class", "post above"))
                .text(" ")
                .words(i18n.t("forum.deed.above", post.name()), "a", "href", post.here())
                .close("p");
    }

    private void answer(Html html, PostView post, boolean member) {
        begin(html, post, "post", i18n.t("forum.follow.post", post.name(), post.number()));
        String standing = deeds.standing(post);
        if (!standing.isEmpty()) {
            html.open("p")
                    .words(
                            i18n.t("forum.deed.standing." + standing),
                            "span",
                            "class",
                            standing.equals("solution") ? "chip ok" : "chip wait")
                    .close("p");
        }
        end(html, post, member);
    }

    private static void begin(Html html, PostView post, String kind, String label) {
        html.open(SECTION, "class", kind, "id", post.anchor(), "aria-label", label);
    }

    private Html solution(Html html) {
        return html.open("span", "class", "chip ok")
                .sign(site.sign("check"))
                .text(i18n.t("forum.post.solution"))
                .close("span");
    }

    private void end(Html html, PostView post, boolean member) {
        PostWords.write(html, post);
        if (deeds.isMore(post)) {
            html.add(attachments.of(deeds.files(post)))
                    .open("p", "class", "valid small")
                    .text(post.validity())
                    .close("p");
            if (deeds.isDated(post)) {
                html.words(i18n.t("forum.deed.dated"), "p", "class", "note wait");
            }
        }
        html.open("div", "class", "post-acts");
        acts.write(html, post, member);
        html.close("div").close(SECTION);
    }
}
