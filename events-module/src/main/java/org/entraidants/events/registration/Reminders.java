package org.entraidants.events.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.GatheringChanged;
import org.entraidants.platform.job.Round;

/**
 * Reminds those who come. When, is written down as soon as a gathering is announced or moved; the row is locked and other nodes
 * go past it, and its mails and the note that it is done are one commit.
 */
@ApplicationScoped
class Reminders implements Round {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    RegistrationMail mail;

    @Inject
    Clock clock;

    /** What would have been due already is not made up for. */
    void plan(@Observes GatheringChanged changed) {
        Gathering gathering = entities.find(Gathering.class, changed.gatheringId());
        entities.createNativeQuery("delete from events_reminders where gathering_id = ?")
                .setParameter(1, gathering.id())
                .executeUpdate();
        if (!gathering.isPublished()) {
            return;
        }
        for (Reminder reminder : Reminder.values()) {
            Instant due = reminder.due(gathering);
            if (due.isAfter(clock.instant())) {
                entities.createNativeQuery("insert into events_reminders (gathering_id, kind, due_at) values (?, ?, ?)")
                        .setParameter(1, gathering.id())
                        .setParameter(2, reminder.name())
                        .setParameter(3, Timestamp.from(due))
                        .executeUpdate();
            }
        }
    }

    @Override
    public Duration pause() {
        return Duration.ofSeconds(30);
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean look() {
        Instant now = clock.instant();
        List<?> due = entities.createNativeQuery("""
                        select gathering_id, kind from events_reminders where done_at is null and due_at <= ?
                        order by due_at, gathering_id limit 1 for update skip locked
                        """)
                .setParameter(1, Timestamp.from(now))
                .getResultList();
        if (due.isEmpty()) {
            return false;
        }
        Object[] row = (Object[]) due.get(0);
        long gatheringId = ((Number) row[0]).longValue();
        Reminder reminder = Reminder.valueOf((String) row[1]);
        remind(entities.find(Gathering.class, gatheringId), reminder, now);
        entities.createNativeQuery("update events_reminders set done_at = ? where gathering_id = ? and kind = ?")
                .setParameter(1, Timestamp.from(now))
                .setParameter(2, gatheringId)
                .setParameter(3, reminder.name())
                .executeUpdate();
        return true;
    }

    private void remind(Gathering gathering, Reminder reminder, Instant now) {
        if (!gathering.isComing(now)) {
            return;
        }
        entities.createQuery("""
                        select r from Registration r join fetch r.gathering
                        where r.gathering = :gathering and r.state = :seated order by r.rank
                        """, Registration.class)
                .setParameter("gathering", gathering)
                .setParameter("seated", Standing.SEATED)
                .getResultStream()
                .filter(reminder::isFor)
                .forEach(mail::remind);
    }
}
