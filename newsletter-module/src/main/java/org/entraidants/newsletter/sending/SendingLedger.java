package org.entraidants.newsletter.sending;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.job.Forgetful;
import org.entraidants.platform.persistence.InstantColumn;

/** What animators see of an issue on its way: how far it is, and what became of each recipient. Kept for thirteen months. */
@ApplicationScoped
@Transactional
public class SendingLedger implements Forgetful {
    private static final Duration KEPT = Duration.ofDays(395);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    /** How far an issue is. */
    public Progress progress(long issueId, Caller caller) {
        caller.require(Role.ANIMATOR);
        List<?> rows = entities.createNativeQuery("""
                        select state, reason, count(*), sum(possible_doubles),
                            sum(case when sent_at > ? then 1 else 0 end)
                        from newsletter_deliveries where issue_id = ? group by state, reason
                        """)
                .setParameter(1, Timestamp.from(clock.instant().minus(Duration.ofMinutes(1))))
                .setParameter(2, issueId)
                .getResultList();
        Map<DeliveryState, Long> counts = new EnumMap<>(DeliveryState.class);
        Map<String, Long> excluded = new HashMap<>();
        long doubles = 0;
        long lastMinute = 0;
        for (Object row : rows) {
            var columns = (Object[]) row;
            DeliveryState state = DeliveryState.valueOf((String) columns[0]);
            counts.merge(state, number(columns[2]), Long::sum);
            if (state == DeliveryState.EXCLUDED && columns[1] != null) {
                excluded.merge((String) columns[1], number(columns[2]), Long::sum);
            }
            doubles += number(columns[3]);
            lastMinute += number(columns[4]);
        }
        return new Progress(counts, excluded, doubles, lastMinute);
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    /**
     * Recipients, in the order of their numbers.
     *
     * @param words a part of the address; empty for all
     * @param after the number to go on after, 0 for the first page
     */
    public List<DeliveryRow> rows(
            long issueId, Collection<DeliveryState> states, String words, long after, int most, Caller caller) {
        caller.require(Role.ANIMATOR);
        String names = states.stream().map(state -> "'" + state.name() + "'").collect(Collectors.joining(", "));
        List<?> rows = entities.createNativeQuery("""
                        select subscriber_id, address, name, state, reason, attempts, possible_doubles, sent_at, error
                        from newsletter_deliveries
                        where issue_id = ? and subscriber_id > ? and state in (%s) and address like ? escape '!'
                        order by subscriber_id
                        """.formatted(names))
                .setParameter(1, issueId)
                .setParameter(2, after)
                .setParameter(3, "%" + words.strip().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%")
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> row((Object[]) row)).toList();
    }

    private static DeliveryRow row(Object[] columns) {
        return new DeliveryRow(
                number(columns[0]),
                (String) columns[1],
                (String) columns[2],
                DeliveryState.valueOf((String) columns[3]),
                (String) columns[4],
                ((Number) columns[5]).intValue(),
                ((Number) columns[6]).intValue(),
                new InstantColumn().convertToEntityAttribute(columns[7]),
                (String) columns[8]);
    }

    @Override
    public void forgetOld() {
        entities.createNativeQuery("""
                        delete from newsletter_deliveries where issue_id in
                            (select id from newsletter_issues where state in ('SENT', 'STOPPED') and started_at < ?)
                        """)
                .setParameter(1, Timestamp.from(clock.instant().minus(KEPT)))
                .executeUpdate();
    }
}
