package org.entraidants.events.registration;

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

/**
 * What people answered is wiped a month after the gathering; who asked and did not come, too. Guests are forgotten a year
 * later: until then somebody may need to prove that they came.
 */
@ApplicationScoped
@Transactional
class Forgetting implements Forgetful {
    static final Duration ANSWERS = Duration.ofDays(30);
    static final Duration GUESTS = Duration.ofDays(365);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public void forgetOld() {
        Instant now = clock.instant();
        execute("""
                update events_registrations set lunch = false, access_needs = '', answer = ''
                where (lunch = true or access_needs <> '' or answer <> '')
                  and gathering_id in (select g.id from events_gatherings g where g.ends_at < ?)
                """, now.minus(ANSWERS));
        execute("""
                delete from events_registrations where state in ('LEFT', 'EXPIRED', 'TO_CONFIRM')
                  and gathering_id in (select g.id from events_gatherings g where g.ends_at < ?)
                """, now.minus(ANSWERS));
        execute("""
                delete from events_registrations where account_id is null
                  and gathering_id in (select g.id from events_gatherings g where g.ends_at < ?)
                """, now.minus(GUESTS));
    }

    private void execute(String sql, Instant before) {
        entities.createNativeQuery(sql).setParameter(1, Timestamp.from(before)).executeUpdate();
    }
}
