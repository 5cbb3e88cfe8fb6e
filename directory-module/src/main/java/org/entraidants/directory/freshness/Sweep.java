package org.entraidants.directory.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.TreeSet;
import org.entraidants.platform.job.Forgetful;
import org.entraidants.platform.job.Jobs;
import org.entraidants.platform.job.Round;
import org.entraidants.platform.web.Dates;

/**
 * Begins what is to be begun: once a day the asking that the network does by itself, and at any time of the day the work
 * on campaigns in which a second mail, or a first one left over from the night, is due. Two nodes do it one after the other.
 */
@ApplicationScoped
@Transactional
class Sweep implements Round, Forgetful {
    /** A network that has just switched it on does not write to everybody on one day. */
    private static final int MOST_A_DAY = 500;

    private static final Duration KEPT = Duration.ofDays(365);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    RuleBook book;

    @Inject
    Campaigns campaigns;

    @Inject
    Jobs jobs;

    @Inject
    Clock clock;

    @Override
    public Duration first() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Duration pause() {
        return Duration.ofMinutes(5);
    }

    @Override
    public boolean look() {
        Instant now = clock.instant();
        ReminderRules rules = book.lock();
        if (rules.isDay(now)) {
            if (book.sweepOn(Dates.dateOf(now))) {
                campaigns.startDue(rules, MOST_A_DAY);
            }
            goOn(now);
        }
        return false;
    }

    private void goOn(Instant now) {
        var unfinished = new TreeSet<Long>();
        unfinished.addAll(entities.createQuery(
                        "select distinct a.campaignId from SheetAsking a where a.nextAt <= :now", Long.class)
                .setParameter("now", now)
                .getResultList());
        unfinished.addAll(entities.createQuery(
                        "select distinct r.campaignId from SheetReminder r where r.sentAt is null", Long.class)
                .getResultList());
        for (long campaign : unfinished) {
            boolean running = jobs.newestOf(ReminderJob.NAME, campaign)
                    .filter(job -> !job.state().isOver())
                    .isPresent();
            if (!running) {
                jobs.queue(ReminderJob.NAME, campaign);
            }
        }
    }

    /** Addresses are kept no longer than somebody may ask what became of a mail. */
    @Override
    public void forgetOld() {
        entities.createQuery("delete from SheetReminder r where r.sentAt < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }
}
