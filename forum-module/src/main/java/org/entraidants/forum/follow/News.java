package org.entraidants.forum.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entraidants.forum.Sight;
import org.entraidants.forum.TopicCursor;
import org.jspecify.annotations.Nullable;

/**
 * The boundary of what is new to somebody. A post is unread when it is later than what they have read of its topic and than
 * the moment before which all is read, and its topic is followed, or new itself and not muted.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class News {
    private static final String COUNTED = "(t.degree >= 2 or (t.degree = 1 and t.created_at > ?3))";

    private static final String OF_TOPICS = """
            select t.id, count(p.id), min(p.number), max(coalesce(r.number, 0)), max(t.last_number)
            from (select t.id, t.created_at, t.bumped_at, t.last_number, %s as degree from forum_topics t where %s) t
            join forum_posts p on p.topic_id = t.id
            left join forum_readings r on r.topic_id = t.id and r.account_id = ?1
            where %s and %s
            group by t.id, t.bumped_at
            """;

    private static final long NO_TOPIC = -1;
    private static final String LEVEL_OF_LIST = "select -1, f.degree, 0, 0, 0 from forum_follows f"
            + " where f.account_id = ?1 and f.kind = ?4 and f.target_id = ?5";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Readings readings;

    @Inject
    Clock clock;

    /**
     * What is somebody's own in a list.
     *
     * @param news what is new in its topics, by their numbers; those without anything new are left out
     * @param level at which they follow what the list is narrowed to
     */
    public record OwnList(Map<Long, Fresh> news, Level level) {
        /** That of a visitor. */
        public static final OwnList NONE = new OwnList(Map.of(), Level.NORMAL);
    }

    /**
     * What is somebody's own in a list of topics, in one statement.
     *
     * @param narrowedTo the category, operator or tag of the list; null for none
     */
    public OwnList list(Collection<Long> topicIds, @Nullable Thing narrowedTo, Sight sight) {
        if (sight.accountId() == null) {
            return OwnList.NONE;
        }
        String sql = OF_TOPICS.formatted(Rules.level("?1"), "t.id in " + Rules.in(topicIds), Rules.UNREAD, COUNTED)
                + (narrowedTo == null ? "" : " union all " + LEVEL_OF_LIST);
        Query query = bound(entities.createNativeQuery(sql), sight);
        if (narrowedTo != null) {
            query.setParameter(4, narrowedTo.kind().name()).setParameter(5, narrowedTo.id());
        }
        var news = new HashMap<Long, Fresh>();
        fresh(query).forEach(one -> news.put(one.topicId(), one));
        Fresh level = news.remove(NO_TOPIC);
        return new OwnList(news, level == null ? Level.NORMAL : Level.of(level.count()));
    }

    /**
     * The topics in which something is new to somebody, those first in which something was written last.
     *
     * @param after where the page before ended, null for the first page
     */
    public List<Fresh> unread(@Nullable TopicCursor after, int limit, Sight sight) {
        if (sight.accountId() == null) {
            return List.of();
        }
        String within = "t.hidden_at is null and t.space_id in " + Rules.in(sight.readable()) + " and t.bumped_at > "
                + Rules.READ_BEFORE
                + (after == null ? "" : " and (t.bumped_at < ?4 or (t.bumped_at = ?4 and t.id < ?5))");
        String sql = OF_TOPICS.formatted(Rules.level("?1"), within, Rules.UNREAD, COUNTED)
                + " order by t.bumped_at desc, t.id desc";
        Query query = bound(entities.createNativeQuery(sql), sight).setMaxResults(limit);
        if (after != null) {
            query.setParameter(4, Timestamp.from(after.bumpedAt())).setParameter(5, after.id());
        }
        return fresh(query);
    }

    private Query bound(Query query, Sight sight) {
        Instant now = clock.instant();
        return query.setParameter(1, sight.accountId())
                .setParameter(2, Timestamp.from(now.minus(Rules.OLDEST)))
                .setParameter(3, Timestamp.from(now.minus(Rules.NEW)));
    }

    private static List<Fresh> fresh(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Fresh(
                        number(row[0]), (int) number(row[1]), (int) number(row[2]), (int) number(row[3]), (int)
                                number(row[4])))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    /**
     * What somebody has to do with a topic.
     *
     * @param own whether the level is the topic's own
     * @param pace how often they are written to
     * @param read the number of the last post they have read; 0 when they were never here
     * @param waits whether a mail about it waits for their visit
     * @param kept the posts that they keep
     */
    public record Part(Level level, boolean own, Pace pace, int read, boolean waits, Set<Long> kept) {}

    /** What somebody has to do with a topic, in one statement. */
    public Part part(long topicId, long account) {
        List<?> rows = entities.createNativeQuery("""
                        select 0 as what, %s,
                            (select count(*) from forum_follows f
                             where f.account_id = ?1 and f.kind = 'TOPIC' and f.target_id = t.id),
                            coalesce(r.number, 0),
                            case when r.told_at > coalesce(r.read_at, ?3) then 1 else 0 end,
                            coalesce((select d.pace from forum_readers d where d.account_id = ?1), 'AT_ONCE')
                        from forum_topics t
                        left join forum_readings r on r.topic_id = t.id and r.account_id = ?1 where t.id = ?2
                        union all
                        select b.post_id, 0, 0, 0, 0, '' from forum_bookmarks b join forum_posts p on p.id = b.post_id
                        where b.account_id = ?1 and p.topic_id = ?2 order by what
                        """.formatted(Rules.level("?1")))
                .setParameter(1, account)
                .setParameter(2, topicId)
                .setParameter(3, Timestamp.from(Instant.EPOCH))
                .getResultList();
        var kept = new HashSet<Long>();
        rows.stream().skip(1).forEach(row -> kept.add(number(((Object[]) row)[0])));
        Object[] own = (Object[]) rows.get(0);
        return new Part(
                Level.of((Number) own[1]),
                number(own[2]) > 0,
                Pace.valueOf((String) own[5]),
                (int) number(own[3]),
                number(own[4]) > 0,
                kept);
    }

    /** Somebody has read a topic up to a post; what they had read before stays read. */
    @Transactional
    public void read(long account, long topicId, int number) {
        readings.read(account, topicId, number, clock.instant());
    }
}
