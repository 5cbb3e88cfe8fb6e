package org.entraidants.newsletter.sending;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * The rows of a block of recipients of one issue, one after the other by its key: a list of keys would let H2 look at all that
 * waits.
 */
final class BlockRows {
    static final String LOCKED = "for update skip locked";

    private static final String THIS_ONE = " where issue_id = ? and subscriber_id = ?";

    private final Connection connection;
    private final long issueId;

    BlockRows(Connection connection, long issueId) {
        this.connection = connection;
        this.issueId = issueId;
    }

    /** Locks those that still wait and that nobody else has locked. */
    List<Piece> locked(List<Piece> found, Instant now) {
        List<Piece> locked = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(
                "select 1 from newsletter_deliveries" + THIS_ONE + " and not_before <= ? " + LOCKED)) {
            statement.setLong(1, issueId);
            statement.setTimestamp(3, Timestamp.from(now));
            for (Piece piece : found) {
                statement.setLong(2, piece.subscriberId());
                try (ResultSet row = statement.executeQuery()) {
                    if (row.next()) {
                        locked.add(piece);
                    }
                }
            }
            return locked;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** They are a sender's. */
    void take(List<Piece> pieces, String sender) {
        each(
                "state = 'CLAIMED', claim = ?, not_before = null",
                pieces,
                (statement, piece) -> statement.setString(1, sender));
    }

    /** They wait until the moment of each. */
    void putOff(Map<Piece, Instant> moments) {
        each(
                "not_before = ?",
                moments.keySet(),
                (statement, piece) -> statement.setTimestamp(1, Timestamp.from(moments.get(piece))));
    }

    private interface FirstValue {
        void bind(PreparedStatement statement, Piece piece) throws SQLException;
    }

    private void each(String values, Collection<Piece> pieces, FirstValue first) {
        try (PreparedStatement statement =
                connection.prepareStatement("update newsletter_deliveries set " + values + THIS_ONE)) {
            for (Piece piece : pieces) {
                first.bind(statement, piece);
                statement.setLong(2, issueId);
                statement.setLong(3, piece.subscriberId());
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
