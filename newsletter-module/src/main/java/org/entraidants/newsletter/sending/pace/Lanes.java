package org.entraidants.newsletter.sending.pace;

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
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entraidants.platform.job.Forgetful;
import org.entraidants.platform.persistence.InstantColumn;

/** The lanes of all nodes, in the database. */
@ApplicationScoped
@Transactional
public class Lanes implements Forgetful {
    private static final Duration KEPT = Duration.ofDays(1);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * Lanes by their names; nobody else passes them before the end of the running transaction.
     *
     * @param perMinute the numbers of those that are limited
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Map<String, Lane> open(Map<String, Integer> perMinute, Instant now) {
        Map<String, Lane> lanes = find(perMinute);
        if (lanes.size() < perMinute.size()) {
            make(perMinute.keySet(), now);
            lanes = find(perMinute);
        }
        return lanes;
    }

    private Map<String, Lane> find(Map<String, Integer> perMinute) {
        Map<String, Lane> lanes = new TreeMap<>();
        if (perMinute.isEmpty()) {
            return lanes;
        }
        Query query = entities.createNativeQuery("select name, next_slot, tail_at from newsletter_lanes where name in ("
                + String.join(", ", Collections.nCopies(perMinute.size(), "?")) + ") order by name for update");
        List<String> names = new ArrayList<>(perMinute.keySet());
        for (int i = 0; i < names.size(); i++) {
            query.setParameter(i + 1, names.get(i));
        }
        for (Object row : query.getResultList()) {
            var columns = (Object[]) row;
            String name = (String) columns[0];
            lanes.put(name, new Lane(name, perMinute.getOrDefault(name, 1), moment(columns[1]), moment(columns[2])));
        }
        return lanes;
    }

    private static Instant moment(Object column) {
        return new InstantColumn().convertToEntityAttribute(column);
    }

    private void make(Collection<String> names, Instant now) {
        batch(
                "insert into newsletter_lanes (name, next_slot, tail_at) values (?, ?, ?) on conflict do nothing",
                names,
                (statement, name) -> {
                    statement.setString(1, name);
                    statement.setTimestamp(2, Timestamp.from(now));
                    statement.setTimestamp(3, Timestamp.from(now));
                });
    }

    /** Writes down how they stand. */
    @Transactional(Transactional.TxType.MANDATORY)
    void keep(Collection<Lane> lanes) {
        batch("update newsletter_lanes set next_slot = ?, tail_at = ? where name = ?", lanes, (statement, lane) -> {
            statement.setTimestamp(1, Timestamp.from(lane.next()));
            statement.setTimestamp(2, Timestamp.from(lane.tail()));
            statement.setString(3, lane.name());
        });
    }

    private interface Binding<T> {
        void bind(PreparedStatement statement, T one) throws SQLException;
    }

    private <T> void batch(String sql, Collection<T> all, Binding<T> binding) {
        try (PreparedStatement statement = entities.unwrap(Connection.class).prepareStatement(sql)) {
            for (T one : all) {
                binding.bind(statement, one);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void forgetOld() {
        entities.createNativeQuery("delete from newsletter_lanes where next_slot < ?1 and tail_at < ?1")
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }
}
