package org.entraidants.platform.change;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.platform.job.Forgetful;

/**
 * Writes and reads the change table. Every transaction that changes something takes one number, under a row lock and as
 * its last act: what has a higher number was committed later, so that a follower that keeps the last number it saw
 * misses nothing.
 */
@ApplicationScoped
public class Changes implements Forgetful {
    private static final Duration KEPT = Duration.ofDays(30);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Resource
    TransactionSynchronizationRegistry transactions;

    @Inject
    Event<ChangesCommitted> committed;

    @Inject
    Clock clock;

    /** Notes in the running transaction that something was made, changed or removed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String kind, long id) {
        noted().put(new ChangeKey(kind, id), Optional.empty());
    }

    /**
     * As {@link #record(String, long)}, by somebody who has the whole thing in hand as it will stand after the commit and
     * touches it no more: the index of this node then need not read it.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(String kind, long id, Object thing) {
        noted().put(new ChangeKey(kind, id), Optional.of(thing));
    }

    @SuppressWarnings("unchecked")
    private Map<ChangeKey, Optional<Object>> noted() {
        var noted = (Map<ChangeKey, Optional<Object>>) transactions.getResource(Changes.class);
        if (noted == null) {
            noted = new LinkedHashMap<>();
            transactions.putResource(Changes.class, noted);
            transactions.registerInterposedSynchronization(new AtTheEnd(noted));
        }
        return noted;
    }

    /** The number of the newest change. */
    @Transactional
    public long newest() {
        return ((Number) entities.createNativeQuery("select number from platform_change_clock where id = 1")
                        .getSingleResult())
                .longValue();
    }

    /** The changes after a number, without repetition, as far as about a thousand of them. */
    @Transactional
    public Batch after(long number) {
        // Whole numbers only: a transaction's changes are taken in together.
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery("""
                        select number, kind, entity_id from platform_changes
                        where number > ? and number <= (
                            select coalesce(max(few.number), 0) from (
                                select number from platform_changes where number > ?
                                order by number limit 1000) few)
                        order by number
                        """)
                .setParameter(1, number)
                .setParameter(2, number)
                .getResultList();
        var changes = new LinkedHashMap<ChangeKey, Long>();
        rows.forEach(row -> changes.put(
                new ChangeKey((String) row[1], ((Number) row[2]).longValue()), ((Number) row[0]).longValue()));
        return new Batch(changes, rows.isEmpty() ? number : ((Number) rows.get(rows.size() - 1)[0]).longValue());
    }

    /** Forgets changes so old that every index has long taken them in; an index that slept longer is rebuilt. */
    @Override
    @Transactional
    public void forgetOld() {
        entities.createNativeQuery("delete from platform_changes where changed_at < ?")
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }

    /** Whether everything after a number is still in the table. */
    @Transactional
    public boolean remembers(long number) {
        long newest = newest();
        var oldest = (Number) entities.createNativeQuery("select min(number) from platform_changes")
                .getSingleResult();
        return number == newest || (number < newest && oldest != null && number >= oldest.longValue() - 1);
    }

    /**
     * Some changes.
     *
     * @param changes each with its newest number among these
     * @param upTo the number to go on after
     */
    public record Batch(Map<ChangeKey, Long> changes, long upTo) {}

    /**
     * Takes the number and writes the rows; an interposed synchronization comes after the entity manager has written all
     * its changes. Tells this node after the commit.
     */
    private final class AtTheEnd implements Synchronization {
        private final Map<ChangeKey, Optional<Object>> noted;
        private long number;

        AtTheEnd(Map<ChangeKey, Optional<Object>> noted) {
            this.noted = noted;
        }

        @Override
        public void beforeCompletion() {
            // The entities have been written by now: to flush again would insert them twice.
            Connection connection = entities.unwrap(Connection.class);
            try (var tick = connection.prepareStatement("update platform_change_clock set number = number + 1");
                    var read = connection.prepareStatement("select number from platform_change_clock where id = 1");
                    var write = connection.prepareStatement(
                            "insert into platform_changes (number, kind, entity_id, changed_at) values (?, ?, ?, ?)")) {
                tick.executeUpdate();
                try (var result = read.executeQuery()) {
                    result.next();
                    number = result.getLong(1);
                }
                var now = Timestamp.from(clock.instant());
                for (ChangeKey change : noted.keySet()) {
                    write.setLong(1, number);
                    write.setString(2, change.kind());
                    write.setLong(3, change.id());
                    write.setTimestamp(4, now);
                    write.addBatch();
                }
                write.executeBatch();
            } catch (SQLException failed) {
                throw new IllegalStateException("The change could not be noted.", failed);
            }
        }

        private Map<ChangeKey, Object> inHand() {
            var things = new HashMap<ChangeKey, Object>();
            noted.forEach((key, thing) -> thing.ifPresent(whole -> things.put(key, whole)));
            return things;
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                committed.fire(new ChangesCommitted(number, inHand()));
            }
        }
    }
}
