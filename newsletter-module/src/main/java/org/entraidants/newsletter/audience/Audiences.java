package org.entraidants.newsletter.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.entraidants.platform.config.Settings;

/** Counts an audience, and freezes it into the ledger: one row a recipient, made by the database itself. */
@ApplicationScoped
@Transactional
public class Audiences {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /** How many it is now. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Tally count(Audience audience) {
        Candidates candidates = candidates(audience);
        return tally(candidates
                .query(entities, "select q.reason, count(*) from (" + candidates.sql() + ") q group by q.reason")
                .getResultList());
    }

    /** Whether somebody gets it. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean reaches(Audience audience) {
        return Stream.of(audience.ofMembers(), audience.ofSubscribers()).anyMatch(this::reachesOne);
    }

    private boolean reachesOne(Audience part) {
        var reached = new Candidates(part, settings.demo(), clock.instant(), true);
        return !reached.query(entities, reached.sql())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** How many of those it would be sent to have an address in each domain. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public Map<String, Long> domains(Audience audience) {
        Candidates candidates = candidates(audience);
        Map<String, Long> domains = new HashMap<>();
        for (Object row :
                candidates.query(entities, """
                        select q.domain, count(*) from
                            (select substring(r.address from position('@' in r.address) + 1) as domain
                                from (%s) r where r.reason is null) q
                        group by q.domain
                        """.formatted(candidates.sql())).getResultList()) {
            var columns = (Object[]) row;
            domains.put((String) columns[0], ((Number) columns[1]).longValue());
        }
        return domains;
    }

    private Candidates candidates(Audience audience) {
        return new Candidates(audience, settings.demo(), clock.instant(), false);
    }

    static Tally tally(List<?> rows) {
        long toSend = 0;
        Map<String, Long> excluded = new HashMap<>();
        for (Object row : rows) {
            var columns = (Object[]) row;
            long count = ((Number) columns[1]).longValue();
            if (columns[0] == null) {
                toSend += count;
            } else {
                excluded.merge((String) columns[0], count, Long::sum);
            }
        }
        return new Tally(toSend, excluded);
    }

    /**
     * Writes a row for everybody of the audience who has none for the issue yet, in the running transaction.
     *
     * @param waiting whether those who are not excluded are to be sent; else they are kept
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void freeze(long issueId, Audience audience, boolean waiting) {
        Candidates candidates = candidates(audience);
        Instant now = clock.instant();
        know(candidates(audience.ofMembers()), now);
        candidates
                .query(
                        entities,
                        """
                        insert into newsletter_deliveries
                            (issue_id, subscriber_id, address, name, state, reason, attempts, possible_doubles, not_before)
                        select cast(? as bigint), q.subscriber, q.address, q.name,
                            case when q.reason is null then cast(? as varchar(10)) else 'EXCLUDED' end, q.reason, 0, 0,
                            case when q.reason is null then cast(? as timestamp with time zone) end
                        from (%s) q
                        where q.subscriber is not null and not exists (select 1 from newsletter_deliveries d
                            where d.issue_id = ? and d.subscriber_id = q.subscriber)
                        """.formatted(candidates.sql()),
                        issueId,
                        waiting ? "WAITING" : "KEPT",
                        waiting ? Timestamp.from(now) : null)
                .setParameter(4 + candidates.size(), issueId)
                .executeUpdate();
    }

    /** Members who get their first letter get a number for its links. */
    private void know(Candidates members, Instant now) {
        members.query(entities, """
                        insert into newsletter_subscribers
                            (id, version, address, name, language, state, origin, consent, asked_at)
                        select nextval('newsletter_subscribers_seq'), 1, q.address, q.name, q.language, 'MEMBER', 'MEMBER',
                            '', cast(? as timestamp with time zone)
                        from (%s) q where q.subscriber is null
                        """.formatted(members.sql()), Timestamp.from(now))
                .executeUpdate();
    }
}
