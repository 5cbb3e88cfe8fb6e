package org.entraidants.events.after.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import org.entraidants.platform.job.Forgetful;

/** Links that nobody has used are no good after two months. */
@ApplicationScoped
@Transactional
class SurveyForgetting implements Forgetful {
    private static final Duration LINKS = Duration.ofDays(60);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    @Override
    public void forgetOld() {
        entities.createNativeQuery("""
                        delete from events_survey_tokens
                        where gathering_id in (select s.gathering_id from events_surveys s where s.sent_at < ?)
                        """)
                .setParameter(1, Timestamp.from(clock.instant().minus(LINKS)))
                .executeUpdate();
    }
}
