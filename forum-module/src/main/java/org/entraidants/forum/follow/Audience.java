package org.entraidants.forum.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.entraidants.forum.Post;
import org.entraidants.platform.text.Markdown;

/** Who is told of a post; only those who read its space, each in the order of their numbers. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Audience {
    private static final int MOST_MENTIONS = 10;

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

    /** Whom it calls by name; a name that two have is nobody's. */
    List<Long> mentioned(Post post) {
        List<Long> called = Markdown.mentions(post.body()).stream()
                .limit(MOST_MENTIONS)
                .flatMap(name -> only(name).stream())
                .toList();
        return called.isEmpty()
                ? called
                : ids(READERS.formatted(Rules.READS, "<> 'NEVER'", "a.id in " + Rules.in(called)), post);
    }

    private List<Long> only(String name) {
        List<Long> named = entities.createQuery(
                        "select a.id from Account a where a.name = :name and a.closedAt is null", Long.class)
                .setParameter("name", name)
                .setMaxResults(2)
                .getResultList();
        return named.size() == 1 ? named : List.of();
    }

    /** Its author, when somebody else has found that it solves the topic. */
    List<Long> thanked(Post post) {
        Long author = post.authorId();
        if (author == null || post.isFirst() || !post.isAccepted() || author.equals(post.acceptedBy())) {
            return List.of();
        }
        String sql = READERS.formatted(Rules.READS, "<> 'NEVER'", "a.id = ?3 and " + Rules.level("a.id") + " > 0");
        return ids(sql.replace("a.id <> ?2 and ", ""), post);
    }

    private List<Long> ids(String sql, Post post) {
        var query = entities.createNativeQuery(sql).setParameter(1, post.topic().id());
        Long author = post.authorId();
        if (sql.contains("?2")) {
            query.setParameter(2, author == null ? -1 : author);
        }
        if (sql.contains("?3")) {
            query.setParameter(3, author);
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(id -> ((Number) id).longValue()).toList();
    }
}
