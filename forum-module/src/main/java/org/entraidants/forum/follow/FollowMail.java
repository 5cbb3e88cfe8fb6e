package org.entraidants.forum.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.entraidants.directory.Byline;
import org.entraidants.directory.Bylines;
import org.entraidants.forum.Post;
import org.entraidants.forum.Topic;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.mail.Letter;
import org.entraidants.platform.mail.Outbox;
import org.entraidants.platform.text.Markdown;
import org.entraidants.platform.web.Messages;

/** What is written to those who follow something. */
@ApplicationScoped
class FollowMail {
    private static final int MOST_POSTS = 5;
    private static final int EXCERPT = 400;
    private static final String STOP = "/forum/courriels/arreter/";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Readings readings;

    @Inject
    Bylines bylines;

    @Inject
    Outbox outbox;

    @Inject
    Messages messages;

    @Inject
    Settings settings;

    /** Tells one person all that is new in one topic. */
    void tell(Account to, List<Pending> news, Instant now) {
        Locale language = to.language();
        List<Post> posts = news.stream()
                .map(Pending::postId)
                .distinct()
                .limit(MOST_POSTS)
                .map(id -> entities.find(Post.class, id))
                .toList();
        Topic topic = posts.get(0).topic();
        Map<Long, Byline> names = bylines.of(authors(posts));
        Letter letter = Letter.of("forum-posts", language, subject(language, news, topic.title()))
                .says(text(language, "topic", topic.title()));
        for (Post post : posts) {
            letter.says(
                    line(language, post, reasons(news, post), names) + "\n" + Markdown.excerpt(post.body(), EXCERPT));
        }
        long all = news.stream().map(Pending::postId).distinct().count();
        if (all > posts.size()) {
            letter.says(text(language, "more", all - posts.size()));
        }
        String key = readings.told(to.id(), topic.id(), now);
        URI stop = settings.page(language, STOP + key);
        letter.offers(
                        text(language, "open"),
                        settings.page(
                                language, "/forum/messages/" + posts.get(0).id()))
                .says(text(language, "why"))
                .offers(text(language, "stop"), stop);
        send(to, letter.about(about(topic)), stop);
    }

    /** What a mail about a topic tells of, for the outbox. */
    private static String about(Topic topic) {
        return "forum-topic-" + topic.id();
    }

    /** Takes back what was written of a topic, because something in it is hidden. */
    void withdraw(Topic topic) {
        outbox.withdraw(about(topic));
    }

    private static Set<Long> authors(List<Post> posts) {
        var authors = new HashSet<Long>();
        posts.forEach(post -> authors.add(post.authorId()));
        authors.removeIf(Objects::isNull);
        return authors;
    }

    private static Set<Reason> reasons(List<Pending> news, Post post) {
        var reasons = new HashSet<Reason>();
        news.stream().filter(one -> one.postId() == post.id()).forEach(one -> reasons.add(one.reason()));
        return reasons;
    }

    private String subject(Locale language, List<Pending> news, String title) {
        if (news.stream().anyMatch(one -> one.reason() == Reason.ACCEPTED)) {
            return text(language, "subject.accepted", title);
        }
        if (news.stream().anyMatch(one -> one.reason() == Reason.MENTION)) {
            return text(language, "subject.mention", title);
        }
        boolean opened = news.stream().anyMatch(one -> one.number() == 1);
        return opened ? text(language, "subject.topic", title) : text(language, "subject.posts", news.size(), title);
    }

    private String line(Locale language, Post post, Set<Reason> reasons, Map<Long, Byline> names) {
        if (reasons.contains(Reason.ACCEPTED)) {
            return text(language, "accepted");
        }
        Byline byline = post.authorId() == null ? null : names.get(post.authorId());
        String who = byline == null
                ? messages.text(language, "forum.somebody")
                : byline.structure().isEmpty() ? byline.name() : byline.name() + ", " + byline.structure();
        if (reasons.contains(Reason.MENTION)) {
            return text(language, "mentioned", who);
        }
        return text(language, post.isFirst() ? "asked" : "answered", who);
    }

    /** Tells one person what is new in all that they follow; the last line only says that there is more. */
    void digest(Account to, List<Digests.Line> lines) {
        Locale language = to.language();
        boolean more = lines.size() > Digests.MOST;
        Letter letter = Letter.of("forum-digest", language, text(language, "digest.subject", lines.size()))
                .says(text(language, "digest.what"));
        lines.stream()
                .limit(Digests.MOST)
                .forEach(line -> letter.states(
                        line.title(),
                        text(language, "digest.posts", line.posts()) + "\n" + settings.page(language, line.path())));
        if (more) {
            letter.says(text(language, "digest.more"));
        }
        URI stop = settings.page(language, STOP + stopKey(to));
        letter.offers(text(language, "digest.open"), settings.page(language, "/forum/non-lus"))
                .says(text(language, "why"))
                .offers(text(language, "digest.stop"), stop);
        send(to, letter, stop);
    }

    /** Tells somebody of a post that they keep, on the day that they chose. */
    void remind(Account to, Post post, String note) {
        Locale language = to.language();
        Letter letter = Letter.of(
                        "forum-reminder",
                        language,
                        text(language, "remind.subject", post.topic().title()))
                .says(text(language, "remind.what"));
        if (!note.isEmpty()) {
            letter.says(text(language, "remind.note", note));
        }
        letter.says(Markdown.excerpt(post.body(), EXCERPT))
                .offers(text(language, "remind.open"), settings.page(language, "/forum/messages/" + post.id()));
        outbox.queue(to.address(), to.name(), letter.about(about(post.topic())));
    }

    private String stopKey(Account to) {
        return (String) entities.createNativeQuery("select stop_key from forum_readers where account_id = ?")
                .setParameter(1, to.id())
                .getSingleResult();
    }

    /** Nobody else reads it on “Courrier”: it may tell of a space that only some read. */
    private void send(Account to, Letter letter, URI stop) {
        letter.says(text(to.language(), "habits", settings.page(to.language(), "/compte/suivis")));
        outbox.queue(to.address(), to.name(), letter.unsubscribedAt(stop));
    }

    private String text(Locale language, String key, Object... values) {
        return messages.text(language, "forum.follow.mail." + key, values);
    }
}
