package org.entraidants.forum.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.util.List;
import org.entraidants.forum.Post;

/** Who is told of a post; only those who read its space, each in the order of their numbers. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Audience {
    /** The readers {@code a} of the topic {@code t} of a post, with their habits {@code d}. */
    private static final String READERS = """
            select a.id from platform_accounts a
            join forum_topics t on t.id = ?1 join forum_spaces s on s.id = t.space_id
            left join forum_readers d on d.account_id = a.id
            where %s and a.id <> ?2 and coalesce(d.pace, 'AT_ONCE') %s and %s order by a.id
            """;

    private static final String MAY_WATCH = """
            a.id in (select f.account_id from forum_follows f where f.degree = 3 and (
                (f.kind = 'TOPIC' and f.target_id = t.id) or (f.kind = 'CATEGORY' and f.target_id = t.category_id)
                or (f.kind = 'OPERATOR' and f.target_id = t.operator_id) or (f.kind = 'TAG' and f.target_id in
                    (select g.tag_id from forum_topic_tags g where g.topic_id = t.id))))
            """;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /** Who wants to know at once. */
    List<Long> watchers(Post post) {
        return ids(
                READERS.formatted(Rules.READS, "= 'AT_ONCE'", MAY_WATCH + " and " + Rules.level("a.id") + " = 3"),
                post);
    }

    /** Whom it calls by name. */
    List<Long> mentioned(Post post) {
        String called = "a.id in (select m.account_id from forum_mentions m where m.post_id = ?3)";
        return ids(READERS.formatted(Rules.READS, "<> 'NEVER'", called), post, post.id());
    }

    /** Its author, when somebody else has found that it solves the topic. */
    List<Long> thanked(Post post) {
        Long author = post.authorId();
        if (author == null || post.isFirst() || !post.isAccepted() || author.equals(post.acceptedBy())) {
            return List.of();
        }
        String theirs = "a.id = ?3 and " + Rules.level("a.id") + " > 0";
        String sql = READERS.formatted(Rules.READS, "<> 'NEVER'", theirs).replace("a.id <> ?2 and ", "");
        return longs(entities.createNativeQuery(sql)
                .setParameter(1, post.topic().id())
                .setParameter(3, author));
    }

    private List<Long> ids(String sql, Post post, long... more) {
        Long author = post.authorId();
        Query query = entities.createNativeQuery(sql)
                .setParameter(1, post.topic().id())
                .setParameter(2, author == null ? -1 : author);
        for (long value : more) {
            query.setParameter(3, value);
        }
        return longs(query);
    }

    private static List<Long> longs(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
