package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.entraidants.platform.change.Changes;

/**
 * Takes somebody who is forgotten out of what they wrote, step by step, so that pages, feeds and index follow. A question
 * that others have answered stays without its words: what they wrote would make no sense without it.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Departure {
    private static final String TITLE = "Question retirée";
    private static final String TEXT = "*Texte retiré à la demande de son auteur.*";
    private static final int AT_ONCE = 200;
    private static final long NO_TOPIC = 0;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Purge purge;

    @Inject
    Changes changes;

    @Inject
    Clock clock;

    /** Takes the words of one post away, answers before questions; true when there was one. */
    boolean takeText(long account) {
        List<Post> newest = entities.createQuery(
                        "select p from Post p join fetch p.topic where p.authorId = :account order by p.id desc",
                        Post.class)
                .setParameter("account", account)
                .setMaxResults(1)
                .getResultList();
        newest.forEach(post -> {
            entities.lock(post.topic(), LockModeType.PESSIMISTIC_WRITE);
            purge.forget(post);
            purge.dropFiles(post);
            silence(post);
            post.disown();
        });
        return !newest.isEmpty();
    }

    private void silence(Post post) {
        if (post.isFirst() && post.topic().answers() > 0) {
            post.topic().silence(TITLE);
            post.silence(TEXT);
            purge.tell(post);
            return;
        }
        post.wipe();
        purge.forgetTitle(post);
        if (post.isHidden()) {
            purge.tell(post);
        } else {
            purge.hide(post, Hidden.WITHDRAWN, clock.instant());
        }
    }

    /** Posts that stay are nobody's from now on; true when there were any. */
    boolean disownPosts(long account) {
        List<Long> posts = some("select p.id from Post p where p.authorId = :account order by p.id", account);
        if (!posts.isEmpty()) {
            tell("select distinct p.topic.id from Post p where p.id in :ids", posts);
            entities.createQuery("update Post p set p.authorId = null where p.id in :ids")
                    .setParameter("ids", posts)
                    .executeUpdate();
        }
        return !posts.isEmpty();
    }

    /** Topics that stay are nobody's from now on; true when there were any. */
    boolean disownTopics(long account) {
        List<Long> topics = some("select t.id from Topic t where t.authorId = :account order by t.id", account);
        if (!topics.isEmpty()) {
            topics.forEach(topic -> changes.record(TopicSource.KIND, topic));
            entities.createQuery("update Topic t set t.authorId = null where t.id in :ids")
                    .setParameter("ids", topics)
                    .executeUpdate();
        }
        return !topics.isEmpty();
    }

    /** What they found useful, and where they were blocked, counts no longer; true when there was any of it. */
    boolean takeMarks(long account) {
        count("update forum_posts set useful", "m.post_id = forum_posts.id", "id", Mark.Kind.USEFUL, account);
        count(
                "update forum_topics set also_blocked",
                "m.post_id in (select p.id from forum_posts p where p.topic_id = forum_topics.id and p.number = 1)",
                "id in (select p.topic_id from forum_posts p where p.id",
                Mark.Kind.BLOCKED,
                account);
        return entities.createNativeQuery("delete from forum_marks where account_id = ?")
                        .setParameter(1, account)
                        .executeUpdate()
                > 0;
    }

    private void count(String what, String marks, String of, Mark.Kind kind, long account) {
        String own = " in (select post_id from forum_marks where account_id = ?3 and kind = ?4)";
        String close = of.contains("(") ? ")" : "";
        entities.createNativeQuery(what + " = (select count(*) from forum_marks m where " + marks
                        + " and m.kind = ?1 and m.account_id <> ?2) where " + of + own + close)
                .setParameter(1, kind.name())
                .setParameter(2, account)
                .setParameter(3, account)
                .setParameter(4, kind.name())
                .executeUpdate();
    }

    /** A title, and what else the form of a topic asked for, without a name. */
    boolean retitle(long topicId, Map<String, String> texts) {
        changes.record(TopicSource.KIND, topicId);
        return false;
    }

    /** A text without a name: that is no change of its author's, and no revision keeps what was there. */
    boolean rewrite(long postId, Map<String, String> texts) {
        Post post = entities.find(Post.class, postId);
        String body = texts.get("body");
        if (post != null && body != null) {
            post.unname(body);
            changes.record(TopicSource.KIND, post.topic().id());
        }
        return true;
    }

    /** Has every kept page rendered anew, also where they only accepted or confirmed what others wrote. */
    boolean tellReaders() {
        changes.record(TopicSource.KIND, NO_TOPIC);
        return false;
    }

    private List<Long> some(String query, long account) {
        return entities.createQuery(query, Long.class)
                .setParameter("account", account)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private void tell(String topics, List<Long> posts) {
        entities.createQuery(topics, Long.class)
                .setParameter("ids", posts)
                .getResultList()
                .forEach(topic -> changes.record(TopicSource.KIND, topic));
    }
}
