package org.entraidants.forum.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entraidants.forum.Mark;
import org.entraidants.forum.Marks;
import org.entraidants.forum.Post;
import org.entraidants.forum.PostFiles;
import org.entraidants.forum.Sight;
import org.entraidants.forum.Sights;
import org.entraidants.forum.Solutions;
import org.entraidants.forum.Topic;
import org.entraidants.forum.TopicKind;
import org.entraidants.forum.Withdrawals;
import org.entraidants.platform.file.StoredFile;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.jspecify.annotations.Nullable;

/** What the caller may do with the posts of a topic, at the foot of each; visitors are only told. */
@RequestScoped
public class PostDeeds {
    @Inject
    OpenTopic open;

    @Inject
    Sights sights;

    @Inject
    Marks marks;

    @Inject
    Solutions solutions;

    @Inject
    Withdrawals withdrawals;

    @Inject
    PostFiles postFiles;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private @Nullable Map<Long, Set<Mark.Kind>> own;
    private @Nullable Boolean accepting;
    private @Nullable Map<Long, List<StoredFile>> files;

    /**
     * A button.
     *
     * @param name what the form sends
     * @param pressed “true” or “false” for one that stays down, else empty
     */
    public record Act(String name, String value, String label, String pressed) {}

    /** A link. */
    public record Way(String label, String href) {}

    /** The buttons under a post. */
    public List<Act> acts(PostView view) {
        Sight sight = sights.own();
        var acts = new ArrayList<Act>();
        if (sight.accountId() == null || view.hidden()) {
            return acts;
        }
        Post post = view.post();
        Topic topic = topic();
        boolean mine = sight.is(post.authorId());
        if (!mine) {
            acts.add(mark(post, topic));
        }
        if (sight.mayAnswer(topic)) {
            charge(post, topic, sight, acts);
        }
        if (!post.isFirst() && isAccepting(topic, sight)) {
            acts.add(act("accept", !topic.isSolvedBy(post), "forum.deed.accept"));
        }
        if (isDated(view) && sight.mayAnswer(topic)) {
            acts.add(new Act("confirm", "1", i18n.t("forum.deed.confirm"), ""));
        }
        return acts;
    }

    private Act mark(Post post, Topic topic) {
        boolean asks = post.isFirst() && topic.kind().isSolvable();
        Mark.Kind kind = asks ? Mark.Kind.BLOCKED : Mark.Kind.USEFUL;
        boolean made = own().getOrDefault(post.id(), Set.of()).contains(kind);
        String question = topic.kind() == TopicKind.QUESTION ? "forum.deed.blocked.QUESTION" : "forum.deed.blocked";
        return new Act(
                asks ? "blocked" : "useful",
                made ? "0" : "1",
                i18n.t(asks ? question : "forum.deed.useful"),
                Boolean.toString(made));
    }

    private void charge(Post post, Topic topic, Sight sight, List<Act> acts) {
        if (!post.isFirst() || !topic.isWaiting() || sight.is(topic.authorId())) {
            return;
        }
        if (topic.takenBy() == null) {
            acts.add(act("take", true, "forum.deed.take"));
        } else if (sight.mayEdit(topic.takenBy())) {
            acts.add(act("take", false, "forum.deed.take"));
        }
    }

    private Act act(String name, boolean to, String key) {
        return new Act(name, to ? "1" : "0", i18n.t(to ? key : key + ".not"), "");
    }

    /** The links under a post. */
    public List<Way> ways(PostView view) {
        Sight sight = sights.own();
        var ways = new ArrayList<Way>();
        if (sight.accountId() == null || view.hidden()) {
            return ways;
        }
        Post post = view.post();
        Topic topic = topic();
        boolean mine = sight.mayEdit(post.authorId()) && (sight.moderator() || !topic.isLocked());
        if (sight.mayAnswer(topic)) {
            answering(post, topic, ways);
        }
        if (mine) {
            ways.add(way("forum.deed.edit", message(post, "modifier")));
        }
        if (post.editedAt() != null) {
            ways.add(way("forum.deed.history", message(post, "historique")));
        }
        if (mine && withdrawals.mayWithdraw(post, topic, sight)) {
            ways.add(way("forum.deed.withdraw", message(post, "gestes?retirer=1")));
        }
        return ways;
    }

    private void answering(Post post, Topic topic, List<Way> ways) {
        if (topic.isSolvedBy(post)) {
            String parameter = post.isDated(clock.instant()) ? "perime=" + post.id() : "bloque=1";
            String key = post.isDated(clock.instant()) ? "forum.deed.outdated" : "forum.deed.stillBlocked";
            ways.add(way(key, here(parameter)));
        }
        ways.add(way("forum.deed.quote", here("citer=" + post.id())));
    }

    /** This very page, with the form under the posts filled. */
    private String here(String parameter) {
        String after = page.parameter("apres");
        String rest = after.matches("\\d{1,9}") ? "apres=" + after + "&" : "";
        return page.to(topic().path()) + "?" + rest + parameter + "#repondre";
    }

    private String message(Post post, String what) {
        return page.to("/forum/messages/" + post.id() + "/" + what);
    }

    private Way way(String key, String href) {
        return new Way(i18n.t(key), href);
    }

    /** What hangs on a post; no statement where nothing hangs on any post of the page. */
    public List<StoredFile> files(PostView view) {
        if (files == null) {
            files = postFiles.of(open.posts());
        }
        return files.getOrDefault(view.id(), List.of());
    }

    /** Whether something stands between a post and its acts. */
    public boolean isMore(PostView view) {
        return !files(view).isEmpty() || !view.validity().isEmpty() || isDated(view);
    }

    /** How many have found it useful, in words; empty for nobody. */
    public String useful(PostView view) {
        return view.post().useful() == 0
                ? ""
                : i18n.t("forum.deed.useful.count", view.post().useful());
    }

    /** Whether a post was accepted so long ago that it should be looked at again. */
    public boolean isDated(PostView view) {
        return topic().isSolvedBy(view.post()) && view.post().isDated(clock.instant());
    }

    /** What a post is to the topic, as a key: solution, former (somebody was blocked again after it), or empty. */
    public String standing(PostView view) {
        if (!view.accepted()) {
            return "";
        }
        return topic().isSolvedBy(view.post()) ? "solution" : "former";
    }

    /** “Yanis B. s’en occupe depuis 20 min”; empty when nobody does. */
    public String getTaken() {
        Topic topic = topic();
        Instant since = topic.takenAt();
        if (topic.takenBy() == null || since == null || !topic.isWaiting()) {
            return "";
        }
        if (sights.own().is(topic.takenBy())) {
            return i18n.t("forum.deed.taken.own");
        }
        Duration time = Duration.between(since, clock.instant());
        boolean lately = time.toMinutes() < 60;
        return i18n.t(
                lately ? "forum.deed.taken.minutes" : "forum.deed.taken.hours",
                open.who(topic.takenBy())
                        .map(byline -> sights.own().accountId() == null ? byline.shortName() : byline.name())
                        .orElseGet(() -> i18n.t("forum.somebody")),
                lately ? Math.max(1, time.toMinutes()) : time.toHours());
    }

    private Topic topic() {
        return open.topic().orElseThrow();
    }

    private boolean isAccepting(Topic topic, Sight sight) {
        if (accepting == null) {
            accepting = solutions.mayAccept(topic, sight);
        }
        return accepting;
    }

    private Map<Long, Set<Mark.Kind>> own() {
        if (own == null) {
            own = marks.of(open.posts().stream().map(Post::id).toList(), sights.own());
        }
        return own;
    }
}
