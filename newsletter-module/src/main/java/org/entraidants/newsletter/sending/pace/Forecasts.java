package org.entraidants.newsletter.sending.pace;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.newsletter.audience.Audience;
import org.entraidants.newsletter.audience.Audiences;
import org.entraidants.platform.config.MailPace;
import org.entraidants.platform.config.Settings;
import org.entraidants.platform.persistence.InstantColumn;

/** How long an issue will take, told before it leaves. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Forecasts {
    private static final int SEEN = 1000;
    private static final int LEAST = 20;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Audiences audiences;

    @Inject
    Settings settings;

    /**
     * Empty when nothing is known: no limit, and no issue has left so far.
     *
     * @param perMinute of the issue; 0 for no limit of its own
     */
    public Optional<Forecast> of(Audience audience, long toSend, int perMinute) {
        MailPace pace = settings.mailPace();
        Map<String, Long> domains = pace.countsDomains() ? audiences.domains(audience) : Map.of();
        return Forecast.of(toSend, perMinute, pace, domains, lastPerMinute());
    }

    /** Of the last issue without a limit, by some of its recipients. */
    private int lastPerMinute() {
        List<?> rows = entities.createNativeQuery("""
                        select count(*), min(s.sent_at), max(s.sent_at) from
                            (select d.sent_at from newsletter_deliveries d
                                where d.issue_id = (select i.id from newsletter_issues i
                                    where i.state = 'SENT' and i.per_minute is null order by i.started_at desc limit 1)
                                and d.state = 'SENT' and d.attempts = 1 limit %d) s
                        """.formatted(SEEN)).getResultList();
        var columns = (Object[]) rows.get(0);
        long sent = ((Number) columns[0]).longValue();
        return sent < LEAST ? 0 : perMinute(sent, Duration.between(moment(columns[1]), moment(columns[2])));
    }

    private static Instant moment(Object column) {
        return new InstantColumn().convertToEntityAttribute(column);
    }

    static int perMinute(long sent, Duration time) {
        return (int) (sent * 60_000 / Math.max(1000, time.toMillis()));
    }
}
