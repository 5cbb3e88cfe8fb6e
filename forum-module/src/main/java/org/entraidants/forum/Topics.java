package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entraidants.platform.persistence.Prepared;
import org.jspecify.annotations.Nullable;

/** The boundary of those who read topics. Whatever the caller may not see is not there. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Topics {
    private static final int MOST_DUPLICATES = 10;

    private static final String ROW = """
            select new org.entraidants.forum.TopicRow(t.id, t.kind, t.title, t.categoryId, t.operatorId, t.authorId,
                t.urgency, t.createdAt, t.bumpedAt, t.lastAuthorId, t.answers, t.solvedAt, t.alsoBlocked, t.takenBy,
                t.pinned, t.closedAt, t.lastNumber)
            from Topic t""";

    private static final List<TopicKind> UNSOLVABLE =
            Arrays.stream(TopicKind.values()).filter(kind -> !kind.isSolvable()).toList();

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /**
     * Topics of a list, those first in which something was written last.
     *
     * @param after where the page before ended, null for the first page
     */
    public List<TopicRow> list(TopicFilter filter, @Nullable TopicCursor after, int limit, Sight sight) {
        if (sight.readable().isEmpty()) {
            return List.of();
        }
        var values = new HashMap<String, Object>();
        String query = ROW + (filter.tagId() == null ? "" : " join t.tags g") + " where "
                + String.join(" and ", conditions(filter, after, sight, values))
                + " order by " + led(values) + "t.bumpedAt desc, t.id desc";
        return with(values, Prepared.first(limit, query, TopicRow.class, entities))
                .getResultList();
    }

    private static List<String> conditions(
            TopicFilter filter, @Nullable TopicCursor after, Sight sight, Map<String, Object> values) {
        var conditions = new ArrayList<String>();
        conditions.add("t.hiddenAt is null");
        conditions.add(readable(sight, values));
        equal("t.spaceId", filter.spaceId(), conditions, values);
        equal("t.categoryId", filter.categoryId(), conditions, values);
        equal("t.operatorId", filter.operatorId(), conditions, values);
        equal("g.id", filter.tagId(), conditions, values);
        equal("t.kind", filter.kind(), conditions, values);
        equal("t.authorId", filter.authorId(), conditions, values);
        if (filter.solved() != null) {
            conditions.add("case when t.solvedAt is null then 1 else 0 end = :unsolved");
            values.put("unsolved", filter.solved() ? 0 : 1);
            conditions.add("t.kind not in :unsolvable");
            values.put("unsolvable", UNSOLVABLE);
            if (!filter.solved()) {
                conditions.add("t.closedAt is null");
            }
        }
        if (after != null) {
            conditions.add("t.bumpedAt <= :at and (t.bumpedAt < :at or t.id < :before)");
            values.put("at", after.bumpedAt());
            values.put("before", after.id());
        }
        return conditions;
    }

    /**
     * Most topics are in spaces that all read. Said so that H2 takes no index for it, else it reads all topics and sorts them
     * for each list; so too for what is solved.
     */
    private static String readable(Sight sight, Map<String, Object> values) {
        var spaces = new ArrayList<String>();
        sight.readable().stream().sorted().forEach(space -> {
            String name = "space" + spaces.size();
            spaces.add("t.spaceId + 0 = :" + name);
            values.put(name, space);
        });
        return "(" + String.join(" or ", spaces) + ")";
    }

    /** H2 reads an index in its order only where the order names all of its columns, those that are fixed as well. */
    private static String led(Map<String, Object> values) {
        return Stream.of("t.authorId", "t.operatorId", "t.categoryId", "t.spaceId", "t.kind")
                .filter(property -> values.containsKey(parameter(property)))
                .findFirst()
                .map(property -> property + ", ")
                .orElse("");
    }

    private static String parameter(String property) {
        return property.replace('.', '_');
    }

    private static void equal(
            String property, @Nullable Object value, List<String> conditions, Map<String, Object> values) {
        if (value != null) {
            String name = parameter(property);
            conditions.add(property + " = :" + name);
            values.put(name, value);
        }
    }

    private static <T> TypedQuery<T> with(Map<String, Object> values, TypedQuery<T> query) {
        values.forEach(query::setParameter);
        return query;
    }

    /** Some topics by their numbers, in no order: for who has found them elsewhere. */
    public List<TopicRow> rows(Collection<Long> ids, Sight sight) {
        if (ids.isEmpty() || sight.readable().isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        ROW + " where t.id in :ids and t.hiddenAt is null and t.spaceId in :readable", TopicRow.class)
                .setParameter("ids", ids)
                .setParameter("readable", sight.readable())
                .getResultList();
    }

    /** One topic with its tags; a hidden one for moderators only. */
    public Optional<Topic> find(long id, Sight sight) {
        if (sight.readable().isEmpty()) {
            return Optional.empty();
        }
        return entities.createQuery("""
                        select t from Topic t left join fetch t.tags
                        where t.id = :id and t.spaceId in :readable and (t.hiddenAt is null or :moderator = true)
                        """, Topic.class)
                .setParameter("id", id)
                .setParameter("readable", sight.readable())
                .setParameter("moderator", sight.moderator())
                .getResultStream()
                .findFirst();
    }

    /**
     * Posts of a topic that the caller reads, in their order; hidden ones for moderators only.
     *
     * @param after the number of the last post of the page before, 0 for the first page
     */
    public List<Post> posts(Topic topic, int after, int limit, Sight sight) {
        return Prepared.first(limit, """
                        select p from Post p
                        where p.topic = :topic and p.number > :after and (p.hiddenAt is null or :moderator = true)
                        order by p.number
                        """, Post.class, entities)
                .setParameter("topic", topic)
                .setParameter("after", after)
                .setParameter("moderator", sight.moderator())
                .getResultList();
    }

    /** The answers that solve a topic, wherever they stand in it. */
    public List<Post> solutions(Topic topic) {
        return entities.createQuery("""
                        select p from Post p
                        where p.topic = :topic and p.acceptedAt is not null and p.hiddenAt is null order by p.number
                        """, Post.class)
                .setParameter("topic", topic)
                .getResultList();
    }

    /** One post of a topic that the caller reads, with its topic. */
    public Optional<Post> post(long id, Sight sight) {
        if (sight.readable().isEmpty()) {
            return Optional.empty();
        }
        return entities.createQuery("""
                        select p from Post p join fetch p.topic t
                        where p.id = :id and t.spaceId in :readable
                          and ((p.hiddenAt is null and t.hiddenAt is null) or :moderator = true)
                        """, Post.class)
                .setParameter("id", id)
                .setParameter("readable", sight.readable())
                .setParameter("moderator", sight.moderator())
                .getResultStream()
                .findFirst();
    }

    /** The address of the topic that holds the posts of another one now; empty when it is not merged, or not for this caller. */
    public Optional<String> leadsTo(long id, Sight sight) {
        if (sight.readable().isEmpty()) {
            return Optional.empty();
        }
        return entities.createQuery("""
                        select kept from Topic t join t.duplicateOf kept
                        where t.id = :id and t.hiddenBecause = :merged and kept.spaceId in :readable
                        """, Topic.class)
                .setParameter("id", id)
                .setParameter("merged", Hidden.MERGED)
                .setParameter("readable", sight.readable())
                .getResultStream()
                .map(Topic::path)
                .findFirst();
    }

    /** The topics that lead to one because they ask the same, as far as the caller reads them. */
    public List<TopicRow> duplicatesOf(Topic topic, Sight sight) {
        if (sight.readable().isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        ROW
                                + " where t.duplicateOf = :topic and t.hiddenAt is null and t.spaceId in :readable order by t.id",
                        TopicRow.class)
                .setParameter("topic", topic)
                .setParameter("readable", sight.readable())
                .setMaxResults(MOST_DUPLICATES)
                .getResultList();
    }

    /** A post that was taken away, as its readers are told. */
    public record Gap(int number, Hidden because, Instant at) {}

    /** The posts of a topic that were taken away, in their order. */
    public List<Gap> gaps(Topic topic) {
        return entities.createQuery("""
                        select new org.entraidants.forum.Topics.Gap(p.number, p.hiddenBecause, p.hiddenAt)
                        from Post p where p.topic = :topic and p.hiddenAt is not null order by p.number
                        """, Gap.class).setParameter("topic", topic).getResultList();
    }

    /**
     * The address of a post within its topic, without the language.
     *
     * @param pageLength how many posts a page of a topic shows
     */
    public String pathOf(Post post, int pageLength, Sight sight) {
        List<Integer> before = entities.createQuery("""
                        select p.number from Post p
                        where p.topic = :topic and p.number < :number and (p.hiddenAt is null or :moderator = true)
                        order by p.number
                        """, Integer.class)
                .setParameter("topic", post.topic())
                .setParameter("number", post.number())
                .setParameter("moderator", sight.moderator())
                .getResultList();
        int pages = before.size() / pageLength;
        String page = pages == 0 ? "" : "?apres=" + before.get(pages * pageLength - 1);
        return post.topic().path() + page + "#message-" + post.number();
    }

    /** The account that changed a post last; null when nobody has, or when it was erased. */
    public @Nullable Long lastEditor(Post post) {
        return entities.createQuery(
                        "select r.replacedBy from PostRevision r where r.post = :post order by r.id desc", Long.class)
                .setParameter("post", post)
                .setMaxResults(1)
                .getResultStream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The tags of some topics, by the number of the topic, in one statement. */
    public Map<Long, List<String>> tagsOf(Collection<Long> topicIds) {
        var tags = new HashMap<Long, List<String>>();
        if (!topicIds.isEmpty()) {
            entities.createQuery(
                            "select t.id, g.name from Topic t join t.tags g where t.id in :ids order by g.name",
                            Object[].class)
                    .setParameter("ids", topicIds)
                    .getResultStream()
                    .forEach(row -> tags.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                            .add((String) row[1]));
        }
        return tags;
    }
}
