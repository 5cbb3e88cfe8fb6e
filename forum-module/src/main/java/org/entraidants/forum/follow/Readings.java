package org.entraidants.forum.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Instant;
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

    /** Whose reading of which topic a key belongs to. */
    Optional<Object[]> byKey(Token key) {
        return Rules.first(
                        entities.createNativeQuery("select account_id, topic_id from forum_readings where stop_key = ?")
                                .setParameter(1, key.value()))
                .map(row -> (Object[]) row);
    }
}
