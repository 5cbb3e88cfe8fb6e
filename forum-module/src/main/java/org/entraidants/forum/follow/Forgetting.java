package org.entraidants.forum.follow;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.entraidants.platform.job.Forgetful;

/** Forgets what was read of topics that nobody would call unread, and what was told long ago. */
@ApplicationScoped
class Forgetting implements Forgetful {
    /** A link in a mail ends mails for so long. */
    private static final Duration LINKS = Duration.ofDays(365);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    @Transactional
    public void forgetOld() {
        Instant now = clock.instant();
        forget("""
                delete from forum_readings where stop_key is null
                  and topic_id in (select t.id from forum_topics t where t.bumped_at < ?)
                """, now.minus(Rules.OLDEST));
        forget("delete from forum_readings where told_at < ?", now.minus(LINKS));
        forget("delete from forum_notices where made_at < ?", now.minus(LINKS));
        forget("""
                delete from forum_follows where kind = 'TOPIC' and since < ?
                  and target_id not in (select t.id from forum_topics t)
                """, now);
    }

    private void forget(String sql, Instant before) {
        entities.createNativeQuery(sql).setParameter(1, Timestamp.from(before)).executeUpdate();
    }
}
