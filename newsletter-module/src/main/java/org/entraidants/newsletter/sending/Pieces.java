package org.entraidants.newsletter.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.entraidants.newsletter.sending.pace.Admission;
import org.entraidants.newsletter.sending.pace.Gate;
import org.entraidants.newsletter.sending.pace.Way;
import org.entraidants.platform.config.Settings;

/** What the senders of all nodes take out of the ledger, and give back. */
@ApplicationScoped
@Transactional
class Pieces {
    static final Duration LEASE = Duration.ofSeconds(30);
    private static final int SEEN_AT_ONCE = 500;
    private static final int MOST_LOOKS = 20;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Settings settings;

    @Inject
    Gate gate;

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

    /** Somebody begins to hold recipients of an issue. */
    void open(String sender, long issueId) {
        entities.createNativeQuery("insert into newsletter_senders (name, issue_id, lease_until) values (?, ?, ?)")
                .setParameter(1, sender)
                .setParameter(2, issueId)
                .setParameter(3, Timestamp.from(clock.instant().plus(LEASE)))
                .executeUpdate();
    }

    /** Somebody holds nothing any more. */
    void close(String sender) {
        entities.createNativeQuery("delete from newsletter_senders where name = ?")
                .setParameter(1, sender)
                .executeUpdate();
    }

    /** Whether nobody has taken over from a sender. */
    boolean isHeld(String sender) {
        return !entities.createNativeQuery("select issue_id from newsletter_senders where name = ?")
                .setParameter(1, sender)
                .getResultList()
                .isEmpty();
    }

    /** Takes recipients of an issue whose time has come, who may begin now and that nobody else is taking. */
    List<Piece> claim(long issueId, String sender, int most) {
        Instant now = clock.instant();
        OptionalInt perMinute = isLockedFor(sender) ? perMinute(issueId) : OptionalInt.empty();
        if (perMinute.isEmpty()) {
            return List.of();
        }
        Way way = gate.open(issueId, perMinute.getAsInt(), now);
        int free = way.free(most);
        List<Piece> pieces = gate.countsDomains() ? admitted(issueId, free, now) : due(issueId, free, now);
        if (!pieces.isEmpty()) {
            block(issueId).take(pieces, sender);
        }
        gate.passed(way, pieces.size());
        return pieces;
    }

    /** Those of a larger number whose domain takes them now; the others have come back to wait at the end of it. */
    private List<Piece> admitted(long issueId, int most, Instant now) {
        for (int look = 0; most > 0 && look < MOST_LOOKS; look++) {
            List<Piece> due = due(issueId, Math.max(most, SEEN_AT_ONCE), now);
            Admission<Piece> admission = gate.admit(due, Piece::address, most, now);
            block(issueId).putOff(admission.putOff());
            if (due.isEmpty() || !admission.passing().isEmpty()) {
                return admission.passing();
            }
        }
        return List.of();
    }

    private List<Piece> due(long issueId, int most, Instant now) {
        if (most == 0) {
            return List.of();
        }
        // H2 would lock all that waits, whatever the limit: there those that were found are locked afterwards.
        boolean atOnce = settings.database().isPostgreSql();
        List<?> rows = entities.createNativeQuery("""
                        select subscriber_id, address, name, attempts from newsletter_deliveries
                        where issue_id = ? and not_before <= ?
                        order by issue_id, not_before, subscriber_id limit %d %s
                        """.formatted(most, atOnce ? BlockRows.LOCKED : ""))
                .setParameter(1, issueId)
                .setParameter(2, Timestamp.from(now))
                .getResultList();
        List<Piece> found =
                rows.stream().map(row -> piece(issueId, (Object[]) row)).toList();
        return atOnce || found.isEmpty() ? found : block(issueId).locked(found, now);
    }

    private BlockRows block(long issueId) {
        return new BlockRows(entities.unwrap(Connection.class), issueId);
    }

    /** Nobody takes over from the sender before the end of the transaction; false when somebody has. */
    private boolean isLockedFor(String sender) {
        return !entities.createNativeQuery("select issue_id from newsletter_senders where name = ? for update")
                .setParameter(1, sender)
                .getResultList()
                .isEmpty();
    }

    private static Piece piece(long issueId, Object[] row) {
        return new Piece(
                issueId, ((Number) row[0]).longValue(), (String) row[1], (String) row[2], ((Number) row[3]).intValue());
    }

    /** How many a minute, 0 for as many as the relay takes; empty when the issue does not go on. */
    private OptionalInt perMinute(long issueId) {
        Object[] row =
                (Object[]) entities.createNativeQuery("select per_minute, state from newsletter_issues where id = ?")
                        .setParameter(1, issueId)
                        .getSingleResult();
        if (!"SENDING".equals(row[1])) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(row[0] == null ? 0 : ((Number) row[0]).intValue());
    }

    /** Keeps what some hold in their hands. */
    void renew(Set<String> senders) {
        for (String sender : senders) {
            entities.createNativeQuery("update newsletter_senders set lease_until = ? where name = ?")
                    .setParameter(1, Timestamp.from(clock.instant().plus(LEASE)))
                    .setParameter(2, sender)
                    .executeUpdate();
        }
    }

    /**
     * Takes back what silent nodes held.
     *
     * @param silentSince leases that end before this moment
     */
    void takeBack(Instant silentSince) {
        List<?> silent = entities.createNativeQuery(
                        "select issue_id, name from newsletter_senders where lease_until < ? for update skip locked")
                .setParameter(1, Timestamp.from(silentSince))
                .getResultList();
        for (Object row : silent) {
            var columns = (Object[]) row;
            takeBack(((Number) columns[0]).longValue(), (String) columns[1]);
        }
    }

    /** Takes back what somebody held. What had begun may have arrived, and is sent again all the same. */
    void takeBack(long issueId, String sender) {
        close(sender);
        entities.createNativeQuery("""
                        update newsletter_deliveries set state = 'WAITING', claim = null, not_before = ?,
                            possible_doubles = possible_doubles + case when state = 'SENDING' then 1 else 0 end,
                            attempts = attempts + case when state = 'SENDING' then 1 else 0 end
                        where issue_id = ? and claim = ? and state in ('CLAIMED', 'SENDING')
                        """)
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, issueId)
                .setParameter(3, sender)
                .executeUpdate();
    }

    /** Ends issues of which nothing is left to be sent; of those that were ended, nothing is sent any more. */
    void endFinished() {
        for (Object stopped : entities.createNativeQuery("select id from newsletter_issues where state = 'STOPPED'")
                .getResultList()) {
            // Not “is not null”, nor all issues at once: so H2 touches nothing but what it looks for.
            entities.createNativeQuery("""
                            update newsletter_deliveries set state = 'CANCELLED', not_before = null
                            where issue_id = ? and not_before >= ?
                            """)
                    .setParameter(1, stopped)
                    .setParameter(2, Timestamp.from(Instant.EPOCH))
                    .executeUpdate();
        }
        entities.createNativeQuery("""
                        update newsletter_issues set state = 'SENT', ended_at = ?, version = version + 1
                        where state = 'SENDING'
                            and not exists (select 1 from newsletter_deliveries d
                                where d.issue_id = newsletter_issues.id and d.not_before >= ?)
                            and not exists (select 1 from newsletter_senders s where s.issue_id = newsletter_issues.id)
                        """)
                .setParameter(1, Timestamp.from(clock.instant()))
                .setParameter(2, Timestamp.from(Instant.EPOCH))
                .executeUpdate();
    }
}
