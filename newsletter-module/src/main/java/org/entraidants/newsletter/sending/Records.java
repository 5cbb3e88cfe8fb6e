package org.entraidants.newsletter.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entraidants.platform.mail.Outcome;
import org.entraidants.platform.mail.Retries;
import org.entraidants.platform.mail.Trouble;
import org.entraidants.platform.persistence.GroupCommit;
import org.jspecify.annotations.Nullable;

/** The pen of the ledger: what became of each recipient, committed before the same connection begins the next. */
@ApplicationScoped
class Records {
    private static final int LONGEST_ERROR = 400;
    private static final Duration PATIENCE = Duration.ofMillis(4);

    @Inject
    Writer writer;

    private final GroupCommit<Done, Boolean> commits = new GroupCommit<>(this::writeAll, PATIENCE);

    /**
     * Writes down what became of a piece, and returns when it is committed.
     *
     * @return false when its holder was silent for so long that others have taken over: it must not go on
     */
    boolean write(Done done) {
        return commits.write(done);
    }

    private List<Boolean> writeAll(List<Done> done) {
        return writer.write(done);
    }

    /** One transaction. */
    @ApplicationScoped
    static class Writer {
        private static final String SENT = """
                update newsletter_deliveries set state = 'SENT', sent_at = ?, attempts = attempts + 1, claim = null,
                    lease_until = null, error_class = null, error = null
                where issue_id = ? and subscriber_id = ? and state = 'CLAIMED' and claim = ?
                """;
        private static final String OTHER = """
                update newsletter_deliveries set state = ?, not_before = ?, attempts = attempts + ?,
                    possible_doubles = possible_doubles + ?, claim = null, lease_until = null, error_class = ?, error = ?
                where issue_id = ? and subscriber_id = ? and state = 'CLAIMED' and claim = ?
                """;

        @PersistenceContext(unitName = "entraidants")
        EntityManager entities;

        @Inject
        Clock clock;

        @Transactional(Transactional.TxType.REQUIRES_NEW)
        List<Boolean> write(List<Done> done) {
            Connection connection = entities.unwrap(Connection.class);
            Instant now = clock.instant();
            var held = new Boolean[done.size()];
            try (PreparedStatement sent = connection.prepareStatement(SENT);
                    PreparedStatement other = connection.prepareStatement(OTHER)) {
                List<Integer> ofSent = new ArrayList<>();
                List<Integer> ofOther = new ArrayList<>();
                for (int i = 0; i < done.size(); i++) {
                    Done one = done.get(i);
                    if (one.outcome() instanceof Outcome.Sent) {
                        bindSent(sent, one, now);
                        ofSent.add(i);
                    } else {
                        bindOther(other, one, now);
                        ofOther.add(i);
                    }
                }
                run(sent, ofSent, held);
                run(other, ofOther, held);
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            return List.of(held);
        }

        private static void bindSent(PreparedStatement statement, Done one, Instant now) throws SQLException {
            statement.setTimestamp(1, Timestamp.from(now));
            name(statement, 2, one);
            statement.addBatch();
        }

        private static void name(PreparedStatement statement, int position, Done one) throws SQLException {
            statement.setLong(position, one.piece().issueId());
            statement.setLong(position + 1, one.piece().subscriberId());
            statement.setString(position + 2, one.holder());
        }

        private static void bindOther(PreparedStatement statement, Done one, Instant now) throws SQLException {
            Next next = Next.of(one.outcome(), one.piece().attempts() + 1, now);
            statement.setString(1, next.state().name());
            statement.setTimestamp(2, Timestamp.from(next.notBefore()));
            statement.setInt(3, next.attempts());
            statement.setInt(4, next.doubles());
            statement.setString(
                    5, next.trouble() == null ? null : next.trouble().name());
            statement.setString(6, next.words());
            name(statement, 7, one);
            statement.addBatch();
        }

        private static void run(PreparedStatement statement, List<Integer> places, Boolean[] held) throws SQLException {
            if (places.isEmpty()) {
                return;
            }
            int[] counts = statement.executeBatch();
            for (int i = 0; i < counts.length; i++) {
                held[places.get(i)] = counts[i] == 1 || counts[i] == Statement.SUCCESS_NO_INFO;
            }
        }
    }

    /** Where a piece stands that has not arrived. */
    record Next(
            DeliveryState state,
            Instant notBefore,
            int attempts,
            int doubles,
            @Nullable Trouble trouble,
            @Nullable String words) {
        static Next of(Outcome outcome, int attempt, Instant now) {
            if (outcome instanceof Outcome.Refused refused) {
                return new Next(DeliveryState.FAILED, now, 1, 0, Trouble.REFUSED, cut(refused.words()));
            }
            if (outcome instanceof Outcome.Later later) {
                Optional<Duration> wait = Retries.after(attempt);
                return new Next(
                        wait.isPresent() ? DeliveryState.WAITING : DeliveryState.FAILED,
                        now.plus(wait.orElse(Duration.ZERO)),
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
