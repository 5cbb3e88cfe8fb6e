package org.entraidants.forum;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.entraidants.platform.job.Round;

/** Tells the animators once of reports that nobody has settled for two days. */
@ApplicationScoped
class ReportReminder implements Round {
    private static final Duration PATIENCE = Duration.ofDays(2);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    CareMail mail;

    @Inject
    Clock clock;

    @Override
    public Duration pause() {
        return Duration.ofMinutes(10);
    }

    @Override
    @Transactional
    public boolean look() {
        // What another node is telling right now is not told twice.
        @SuppressWarnings("unchecked")
        List<Number> late = entities.createNativeQuery("""
                        select id from forum_reports
                        where settled_at is null and told_at is null and made_at < ? order by id for update skip locked
                        """)
                .setParameter(1, Timestamp.from(clock.instant().minus(PATIENCE)))
                .getResultList();
        if (!late.isEmpty()) {
            late.forEach(id -> entities.find(Report.class, id.longValue()).tell(clock.instant()));
            mail.toAnimators(late.size());
        }
        return false;
    }
}
