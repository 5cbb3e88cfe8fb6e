package org.entraidants.newsletter.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.entraidants.platform.persistence.InstantColumn;

/** What the senders of all nodes take out of the ledger, and give back. */
@ApplicationScoped
@Transactional
class Pieces {
    static final Duration LEASE = Duration.ofSeconds(60);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    /** The issues that are leaving, the oldest first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<Long> leaving() {
        return entities.createQuery(
                        "select i.id from Issue i where i.state = org.entraidants.newsletter.issue.Issue.State.SENDING"
                                + " order by i.id",
                        Long.class)
                .getResultList();
    }

    /** Takes recipients of an issue whose time has come and that nobody else is taking; in the order of their numbers. */
    List<Piece> claim(long issueId, String holder, int most) {
        Instant now = clock.instant();
        int allowed = Math.min(most, slots(issueId, most, now));
        if (allowed == 0) {
            return List.of();
        }
        // In the very order of the index: H2 would else sort, and lock, all that waits.
        List<?> rows = entities.createNativeQuery("""
                        select subscriber_id, address, name, attempts from newsletter_deliveries
                        where issue_id = ? and state = 'WAITING' and not_before <= ?
                        order by issue_id, state, not_before, subscriber_id limit %d for update skip locked
                        """.formatted(allowed))
                .setParameter(1, issueId)
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        List<Piece> pieces = rows.stream()
                .map(row -> piece(issueId, (Object[]) row))
                .sorted(Comparator.comparing(Piece::subscriberId))
                .toList();
        if (!pieces.isEmpty()) {
            take(issueId, pieces, holder, now);
        }
        return pieces;
    }

    private static Piece piece(long issueId, Object[] row) {
        return new Piece(
                issueId, ((Number) row[0]).longValue(), (String) row[1], (String) row[2], ((Number) row[3]).intValue());
    }

    private void take(long issueId, List<Piece> pieces, String holder, Instant now) {
        try (PreparedStatement statement = entities.unwrap(Connection.class)
                .prepareStatement("update newsletter_deliveries set state = 'CLAIMED', claim = ?, lease_until = ?"
                        + " where issue_id = ? and subscriber_id = ?")) {
            for (Piece piece : pieces) {
                statement.setString(1, holder);
                statement.setTimestamp(2, Timestamp.from(now.plus(LEASE)));
                statement.setLong(3, issueId);
                statement.setLong(4, piece.subscriberId());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** How many may be begun now; an issue without a limit has no slots. */
    private int slots(long issueId, int most, Instant now) {
        Object[] row = (Object[])
                entities.createNativeQuery("select per_minute, next_slot, state from newsletter_issues where id = ?")
                        .setParameter(1, issueId)
                        .getSingleResult();
        if (!"SENDING".equals(row[2])) {
            return 0;
        }
        return row[0] == null ? most : limitedSlots(issueId, most, now);
    }

    private int limitedSlots(long issueId, int most, Instant now) {
        Object[] row = (Object[]) entities.createNativeQuery(
                        "select per_minute, next_slot from newsletter_issues where id = ? for update")
                .setParameter(1, issueId)
                .getSingleResult();
        var throttle = new Throttle(((Number) row[0]).intValue());
        Instant next = new InstantColumn().convertToEntityAttribute(row[1]);
        int free = Math.min(most, throttle.free(next == null ? now : next, now));
        if (free > 0) {
            entities.createNativeQuery("update newsletter_issues set next_slot = ? where id = ?")
                    .setParameter(1, Timestamp.from(throttle.after(next == null ? now : next, now, free)))
                    .setParameter(2, issueId)
                    .executeUpdate();
        }
        return free;
    }

    /** Keeps what some hold in their hands. */
    void renew(Set<String> holders) {
        if (!holders.isEmpty()) {
            String marks = holders.stream().map(any -> "?").collect(Collectors.joining(", "));
            Query query = entities.createNativeQuery("update newsletter_deliveries set lease_until = ?"
                    + " where state = 'CLAIMED' and issue_id in (select id from newsletter_issues where state in"
                    + " ('SENDING', 'PAUSED', 'STOPPED')) and claim in (" + marks + ")");
            query.setParameter(1, Timestamp.from(clock.instant().plus(LEASE)));
            int position = 2;
            for (String holder : holders) {
                query.setParameter(position++, holder);
            }
            query.executeUpdate();
        }
    }

    /** Gives back what somebody took and has not begun. */
    void giveBack(long issueId, String holder) {
        entities.createNativeQuery("""
                        update newsletter_deliveries set state = 'WAITING', claim = null, lease_until = null
                        where issue_id = ? and state = 'CLAIMED' and claim = ?
                        """)
                .setParameter(1, issueId)
                .setParameter(2, holder)
                .executeUpdate();
    }

    /**
     * Takes back what silent nodes held. The first of each may have arrived, and is sent again all the same; the others were
     * not begun.
     *
     * @param silentSince leases that end before this moment
     */
    void takeBack(Instant silentSince) {
        List<?> silent = entities.createNativeQuery("""
                        select issue_id, claim from newsletter_deliveries
                        where state = 'CLAIMED' and lease_until < ?
                            and issue_id in (select id from newsletter_issues where state in ('SENDING', 'PAUSED', 'STOPPED'))
                        group by issue_id, claim
                        """)
                .setParameter(1, Timestamp.from(silentSince))
                .getResultList();
        for (Object row : silent) {
            var columns = (Object[]) row;
            takeBack(((Number) columns[0]).longValue(), (String) columns[1]);
        }
    }

    /** Gives back what somebody took, when the first of it may have arrived although nobody has written it down. */
    void takeBack(long issueId, String holder) {
        entities.createNativeQuery("""
                        update newsletter_deliveries set possible_doubles = possible_doubles + 1, attempts = attempts + 1
                        where issue_id = ?1 and state = 'CLAIMED' and claim = ?2
                            and subscriber_id = (select min(d.subscriber_id) from newsletter_deliveries d
                                where d.issue_id = ?1 and d.state = 'CLAIMED' and d.claim = ?2)
                        """)
                .setParameter(1, issueId)
                .setParameter(2, holder)
                .executeUpdate();
        giveBack(issueId, holder);
    }

    /** Ends issues of which nothing is left to be sent; of those that were ended, nothing is sent any more. */
    void endFinished() {
        entities.createNativeQuery("""
                        update newsletter_deliveries set state = 'CANCELLED' where state = 'WAITING'
                            and issue_id in (select id from newsletter_issues where state = 'STOPPED')
                        """).executeUpdate();
        entities.createNativeQuery("""
                        update newsletter_issues set state = 'SENT', ended_at = ?, version = version + 1
                        where state = 'SENDING' and not exists (select 1 from newsletter_deliveries d
                            where d.issue_id = newsletter_issues.id and d.state in ('WAITING', 'CLAIMED'))
                        """)
                .setParameter(1, Timestamp.from(clock.instant()))
                .executeUpdate();
    }
}
