package org.entraidants.forum.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.account.Token;

/** The rows that say what somebody has read of a topic, and when they were written to about it. */
@ApplicationScoped
@Transactional
class Readings {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    void read(long account, long topicId, int number, Instant now) {
        begin(account, topicId);
        entities.createNativeQuery("""
                        update forum_readings set number = case when number < ?1 then ?1 else number end, read_at = ?2
                        where account_id = ?3 and topic_id = ?4
                        """)
                .setParameter(1, number)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, account)
                .setParameter(4, topicId)
                .executeUpdate();
    }

    /** Notes that somebody was written to about a topic, and gives the key of the link that ends such mails. */
    String told(long account, long topicId, Instant now) {
        begin(account, topicId);
        entities.createNativeQuery("""
                        update forum_readings set told_at = ?, stop_key = coalesce(stop_key, ?)
                        where account_id = ? and topic_id = ?
                        """)
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, Token.fresh().value())
                .setParameter(3, account)
                .setParameter(4, topicId)
                .executeUpdate();
        return (String)
                entities.createNativeQuery("select stop_key from forum_readings where account_id = ? and topic_id = ?")
                        .setParameter(1, account)
                        .setParameter(2, topicId)
                        .getSingleResult();
    }

    private void begin(long account, long topicId) {
        entities.createNativeQuery(
                        "insert into forum_readings (account_id, topic_id, number) values (?, ?, 0) on conflict do nothing")
                .setParameter(1, account)
                .setParameter(2, topicId)
                .executeUpdate();
    }

    /**
     * What somebody has read of two topics.
     *
     * @param first up to which post of the first one; 0 for nothing
     * @param hasSecond whether there is a row for the second one
     */
    record Both(long account, long firstId, int first, int second, boolean hasSecond) {
        int upTo(long topicId) {
            return topicId == firstId ? first : second;
        }
    }

    /** Those who have read one of two topics, or both. */
    List<Both> both(long first, long second) {
        List<?> rows = entities.createNativeQuery("""
                        select r.account_id, max(case when r.topic_id = ?1 then r.number else 0 end),
                            max(case when r.topic_id = ?2 then r.number else 0 end),
                            max(case when r.topic_id = ?2 then 1 else 0 end)
                        from forum_readings r where r.topic_id in (?1, ?2) group by r.account_id
                        """)
                .setParameter(1, first)
                .setParameter(2, second)
                .getResultList();
        return rows.stream()
                .map(row -> (Object[]) row)
                .map(row -> new Both(
                        ((Number) row[0]).longValue(), first, number(row[1]), number(row[2]), number(row[3]) > 0))
                .toList();
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** The first of two topics has become part of the second one: its row goes there, unless there is one. */
    void stand(Both reading, long into, int number) {
        if (!reading.hasSecond()) {
            entities.createNativeQuery("update forum_readings set topic_id = ? where account_id = ? and topic_id = ?")
                    .setParameter(1, into)
                    .setParameter(2, reading.account())
                    .setParameter(3, reading.firstId())
                    .executeUpdate();
        }
        entities.createNativeQuery("update forum_readings set number = ? where account_id = ? and topic_id = ?")
                .setParameter(1, number)
                .setParameter(2, reading.account())
                .setParameter(3, into)
                .executeUpdate();
    }

    /** Somebody has read a new topic up to a post, without having been there. */
    void begin(long account, long topicId, int number) {
        begin(account, topicId);
        entities.createNativeQuery("update forum_readings set number = ? where account_id = ? and topic_id = ?")
                .setParameter(1, number)
                .setParameter(2, account)
                .setParameter(3, topicId)
                .executeUpdate();
    }

    /** Whose reading of which topic a key belongs to; of a merged one it is that which holds its posts. */
    Optional<Object[]> byKey(Token key) {
        return Rules.first(entities.createNativeQuery("""
                                select r.account_id,
                                    case when t.hidden_because = 'MERGED' then t.duplicate_of else t.id end
                                from forum_readings r join forum_topics t on t.id = r.topic_id where r.stop_key = ?
                                """).setParameter(1, key.value()))
                .map(row -> (Object[]) row);
    }
}
