package org.entraidants.newsletter.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.entraidants.platform.mail.Outcome;
import org.entraidants.platform.mail.Retries;
import org.entraidants.platform.mail.Trouble;
import org.entraidants.platform.persistence.GroupCommit;
import org.entraidants.platform.persistence.GroupCommit.Pending;
import org.jspecify.annotations.Nullable;

/**
 * The pen of the ledger: what became of each recipient and who is next, of all connections in one commit. Who wants no letter
 * any more, or whose issue was stopped, is not begun.
 */
@ApplicationScoped
class Records {
    private static final int LONGEST_ERROR = 400;

    @Inject
    Writer writer;

    private final GroupCommit<Step, Boolean> commits = new GroupCommit<>(this::writeAll);

    /**
     * Writes a step down.
     *
     * @return in time, whether the next piece has begun: not so when it is not the sender's any more
     */
    Pending<Boolean> begin(Step step) {
        return commits.begin(step);
    }

    private List<Boolean> writeAll(List<Step> steps) {
        return writer.write(steps);
    }

    /** One transaction. */
    @ApplicationScoped
    static class Writer {
        private static final String SENT = """
                update newsletter_deliveries set state = 'SENT', sent_at = ?, attempts = attempts + 1, claim = null,
                    error_class = null, error = null
                where issue_id = ? and subscriber_id = ? and state in ('CLAIMED', 'SENDING') and claim = ?
                """;
        private static final String OTHER = """
                update newsletter_deliveries set state = ?, not_before = ?, attempts = attempts + ?,
                    possible_doubles = possible_doubles + ?, claim = null, error_class = ?, error = ?
                where issue_id = ? and subscriber_id = ? and state in ('CLAIMED', 'SENDING') and claim = ?
                """;
        private static final String BEGUN = """
                update newsletter_deliveries set state = 'SENDING'
                where issue_id = ? and subscriber_id = ? and state = 'CLAIMED' and claim = ?
                """;

        @PersistenceContext(unitName = "entraidants")
        EntityManager entities;

        @Inject
        Clock clock;

        /** Each answers whether its next piece has begun. */
        @Transactional(Transactional.TxType.REQUIRES_NEW)
        List<Boolean> write(List<Step> steps) {
            Connection connection = entities.unwrap(Connection.class);
            try {
                writeOutcomes(connection, steps, clock.instant());
                return begin(connection, steps);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }

        private static void writeOutcomes(Connection connection, List<Step> steps, Instant now) throws SQLException {
            try (PreparedStatement sent = connection.prepareStatement(SENT);
                    PreparedStatement other = connection.prepareStatement(OTHER)) {
                boolean anySent = false;
                boolean anyOther = false;
                for (Step step : steps) {
                    if (step.outcome() instanceof Outcome.Sent) {
                        bindSent(sent, step, now);
                        anySent = true;
                    } else if (step.outcome() != null) {
                        bindOther(other, step, step.outcome(), now);
                        anyOther = true;
                    }
                }
                run(sent, anySent);
                run(other, anyOther);
            }
        }

        private static void run(PreparedStatement statement, boolean any) throws SQLException {
            if (any) {
                statement.executeBatch();
            }
        }

        private static void bindSent(PreparedStatement statement, Step step, Instant now) throws SQLException {
            statement.setTimestamp(1, Timestamp.from(now));
            name(statement, 2, Objects.requireNonNull(step.finished()), step.sender());
        }

        private static void bindOther(PreparedStatement statement, Step step, Outcome outcome, Instant now)
                throws SQLException {
            Piece piece = Objects.requireNonNull(step.finished());
            Next next = Next.of(outcome, piece.attempts() + 1, now);
            statement.setString(1, next.state().name());
            statement.setTimestamp(2, next.notBefore() == null ? null : Timestamp.from(next.notBefore()));
            statement.setInt(3, next.attempts());
            statement.setInt(4, next.doubles());
            statement.setString(
                    5, next.trouble() == null ? null : next.trouble().name());
            statement.setString(6, next.words());
            name(statement, 7, piece, step.sender());
        }

        private static void name(PreparedStatement statement, int position, Piece piece, String sender)
                throws SQLException {
            statement.setLong(position, piece.issueId());
            statement.setLong(position + 1, piece.subscriberId());
            statement.setString(position + 2, sender);
            statement.addBatch();
        }

        private static List<Boolean> begin(Connection connection, List<Step> steps) throws SQLException {
            List<Step> beginning =
                    steps.stream().filter(step -> step.next() != null).toList();
            var begun = new HashSet<Step>();
            if (!beginning.isEmpty()) {
                try (PreparedStatement statement = connection.prepareStatement(BEGUN)) {
                    for (Step step : beginning) {
                        name(statement, 1, Objects.requireNonNull(step.next()), step.sender());
                    }
                    int[] counts = statement.executeBatch();
                    for (int i = 0; i < counts.length; i++) {
                        if (counts[i] == 1) {
                            begun.add(beginning.get(i));
                        }
                    }
                }
            }
            return steps.stream()
                    .map(step -> step.next() == null || begun.contains(step))
                    .toList();
        }
    }

    /** Where a piece stands that has not arrived. */
    record Next(
            DeliveryState state,
            @Nullable Instant notBefore,
            int attempts,
            int doubles,
            @Nullable Trouble trouble,
            @Nullable String words) {
        static Next of(Outcome outcome, int attempt, Instant now) {
            if (outcome instanceof Outcome.Refused refused) {
                return new Next(DeliveryState.FAILED, null, 1, 0, Trouble.REFUSED, cut(refused.words()));
            }
            if (outcome instanceof Outcome.Later later) {
                Optional<Duration> wait = Retries.after(attempt);
                return new Next(
                        wait.isPresent() ? DeliveryState.WAITING : DeliveryState.FAILED,
                        wait.map(now::plus).orElse(null),
                        1,
                        later.mayHaveArrived() ? 1 : 0,
                        later.trouble(),
                        cut(later.words()));
            }
            // The relay takes nothing: nobody’s attempt.
            return new Next(DeliveryState.WAITING, now, 0, 0, null, null);
        }

        private static String cut(String words) {
            String line = words.replaceAll("\\s+", " ").strip();
            return line.length() <= LONGEST_ERROR ? line : line.substring(0, LONGEST_ERROR);
        }
    }
}
