package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.platform.account.Account;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.guard.Gate;
import org.entraidants.platform.guard.Submission;
import org.entraidants.platform.privacy.Guard;

/** The boundary of moderators who look after posts. Each deed settles the open reports of the post. */
@ApplicationScoped
@Transactional
public class PostCare {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    HeldPosts held;

    @Inject
    Sights sights;

    @Inject
    Purge purge;

    @Inject
    ReportQueue reports;

    @Inject
    CareLog log;

    @Inject
    CareMail mail;

    @Inject
    Gate gate;

    @Inject
    Clock clock;

    /** What a moderator puts in the place of a text. */
    public record Rewriting(String seen, String title, String body, boolean withoutFiles) {
        Map<String, String> fields() {
            return Map.of("title", title, "body", body);
        }

        boolean isTooLong() {
            return body.length() > Post.LONGEST || title.length() > Topic.LONGEST_TITLE;
        }
    }

    /** Finds nothing wrong with a post: what a report has hidden is shown again. */
    public Cared keep(long postId, String why, Caller caller) {
        return find(postId, caller)
                .map(post -> {
                    boolean hiding = post.hiddenBecause() == Hidden.PERSONAL_DATA;
                    if (!hiding && !reports.isWaiting(post)) {
                        return Cared.ALREADY;
                    }
                    if (hiding) {
                        purge.show(post);
                    }
                    return done(CareDeed.SETTLE, post, ReportOutcome.KEPT, why, caller);
                })
                .orElse(Cared.UNKNOWN);
    }

    /** Takes a post away; with the first one, its topic. Its text stays, for moderators. */
    public Cared hide(long postId, String why, Caller caller) {
        return find(postId, caller)
                .map(post -> {
                    if (post.hiddenBecause() == Hidden.MODERATED) {
                        return Cared.ALREADY;
                    }
                    purge.hide(post, Hidden.MODERATED, clock.instant());
                    return done(CareDeed.HIDE_POST, post, ReportOutcome.HIDDEN, why, caller);
                })
                .orElse(Cared.UNKNOWN);
    }

    /** Shows a post again. */
    public Cared show(long postId, String why, Caller caller) {
        return find(postId, caller)
                .map(post -> {
                    if (!post.isHidden() || post.body().isEmpty()) {
                        return post.isHidden() ? Cared.REFUSED : Cared.ALREADY;
                    }
                    purge.show(post);
                    return done(CareDeed.SHOW_POST, post, ReportOutcome.KEPT, why, caller);
                })
                .orElse(Cared.UNKNOWN);
    }

    /** Takes a post away and forgets its text and its files, wherever they are kept; this cannot be undone. */
    public Cared remove(long postId, String why, Caller caller) {
        return find(postId, caller)
                .map(post -> {
                    if (post.isHidden() && post.body().isEmpty() && !reports.isWaiting(post)) {
                        return Cared.ALREADY;
                    }
                    purge.forget(post);
                    purge.dropFiles(post);
                    post.wipe();
                    purge.forgetTitle(post);
                    purge.hide(post, Hidden.MODERATED, clock.instant());
                    return done(CareDeed.REMOVE_POST, post, ReportOutcome.REMOVED, why, caller);
                })
                .orElse(Cared.UNKNOWN);
    }

    /**
     * A text with its personal data masked, to be read again and sent to {@link #rewrite}.
     *
     * @return by field: body, and for a topic’s own text its title
     */
    public Map<String, String> masked(Post post) {
        var fields = new LinkedHashMap<String, String>();
        if (post.isFirst()) {
            fields.put("title", masked(post.topic().title()));
        }
        fields.put("body", masked(post.body()));
        return fields;
    }

    /** Posts that quote another with its address: what is masked there may stand in them still. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public List<Post> quoting(Post post) {
        return entities.createQuery("""
                        select p from Post p where p.topic = :topic and p.hiddenAt is null and p.body like :address
                        order by p.number
                        """, Post.class)
                .setParameter("topic", post.topic())
                .setParameter("address", "%(/forum/messages/" + post.id() + ")%")
                .getResultList();
    }

    /** By which it is known whether a post still says the same. */
    public static String mark(Post post) {
        return Integer.toHexString((post.topic().title() + post.body()).hashCode());
    }

    private static String masked(String text) {
        return Guard.mask(text, Guard.scan(text));
    }

    /**
     * Puts other words into a post; what it said is forgotten, not kept in its history. What a report has hidden is shown
     * again.
     *
     * @param words with {@link #mark} of the text that the moderator has read; a title for a topic’s own text only
     * @throws org.entraidants.platform.guard.TextRefused when personal data are left
     */
    public Cared rewrite(long postId, Rewriting words, Caller caller) {
        gate.judge(new Submission(words.fields(), true), caller).require();
        Optional<Post> found = find(postId, caller);
        if (found.isEmpty() || words.body().isBlank() || words.isTooLong()) {
            return found.isEmpty() ? Cared.UNKNOWN : Cared.REFUSED;
        }
        Post post = found.get();
        if (!mark(post).equals(words.seen())) {
            return Cared.ALREADY;
        }
        replace(post, words);
        return done(CareDeed.REWRITE_POST, post, ReportOutcome.REWRITTEN, "", caller);
    }

    private void replace(Post post, Rewriting words) {
        purge.forget(post);
        if (words.withoutFiles()) {
            purge.dropFiles(post);
        }
        post.edit(words.body(), clock.instant());
        if (post.isFirst()) {
            retell(post.topic(), words.title());
        }
        if (post.hiddenBecause() == Hidden.PERSONAL_DATA) {
            purge.show(post);
        } else {
            purge.tell(post);
        }
    }

    private static void retell(Topic topic, String title) {
        var details = new LinkedHashMap<String, String>();
        topic.details().values().forEach((name, value) -> details.put(name, masked(value)));
        topic.describe(
                title.isBlank() ? topic.title() : title, new Details(details), topic.operator(), topic.urgency());
    }

    /**
     * Writes a mail to who wrote a post.
     *
     * @throws org.entraidants.platform.guard.TextRefused when the words hold personal data
     */
    public Cared writeAuthor(long postId, String words, Caller caller) {
        caller.require(Role.ANIMATOR);
        gate.judge(new Submission(Map.of("words", words), true), caller).require();
        Optional<Post> post = find(postId, caller);
        Account author = post.map(Post::authorId)
                .map(id -> entities.find(Account.class, id))
                .orElse(null);
        if (post.isEmpty() || author == null) {
            return Cared.UNKNOWN;
        }
        if (log.hasJustDone(CareDeed.WRITE_AUTHOR, post.get(), caller)) {
            return Cared.ALREADY;
        }
        mail.toAuthor(author, post.get(), words);
        log.write(CareDeed.WRITE_AUTHOR, LogEntry.On.post(post.get()), "", caller);
        return Cared.DONE;
    }

    private Optional<Post> find(long postId, Caller caller) {
        caller.require(Role.ANIMATOR);
        return held.find(postId, sights.of(caller));
    }

    private Cared done(CareDeed deed, Post post, ReportOutcome outcome, String why, Caller caller) {
        reports.settle(post, outcome, caller);
        log.write(deed, LogEntry.On.post(post), why, caller);
        return Cared.DONE;
    }
}
