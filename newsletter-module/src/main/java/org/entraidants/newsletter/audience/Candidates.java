package org.entraidants.newsletter.audience;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.entraidants.directory.MemberSelect;
import org.jspecify.annotations.Nullable;

/**
 * Who an audience is made of, in SQL: each address once, with the reason that excludes it. The columns of {@link #sql} are
 * {@code address, name, language, subscriber, reason}.
 */
final class Candidates {
    /** Who wants one letter a month gets the first that comes after so long. */
    private static final Duration MONTH = Duration.ofDays(28);

    private final Audience audience;
    private final Instant now;
    private final boolean withDemonstration;
    private final List<Object> values = new ArrayList<>();
    private final String sql;

    /** @param withDemonstration whether the accounts of the demonstration are there */
    Candidates(Audience audience, boolean withDemonstration, Instant now) {
        this.audience = audience;
        this.withDemonstration = withDemonstration;
        this.now = now;
        this.sql = whole();
    }

    String sql() {
        return sql;
    }

    /** A statement with this in it, at its end its values. */
    Query query(EntityManager entities, String statement, @Nullable Object... before) {
        Query query = entities.createNativeQuery(statement);
        int position = 1;
        for (Object value : before) {
            query.setParameter(position++, value);
        }
        for (Object value : values) {
            query.setParameter(position++, value);
        }
        return query;
    }

    /** How many values it has. */
    int size() {
        return values.size();
    }

    private String whole() {
        values.add(Timestamp.from(now));
        values.add(Timestamp.from(now.minus(MONTH)));
        List<String> parts = new ArrayList<>();
        if (audience.members()) {
            parts.add(members());
        }
        if (audience.subscribers()) {
            parts.add("select s.address, s.name, s.language from newsletter_subscribers s where s.state = 'ACTIVE'");
        }
        if (parts.isEmpty()) {
            parts.add("select s.address, s.name, s.language from newsletter_subscribers s where 1 = 0");
        }
        return """
                select c.address, max(c.name) as name, max(c.language) as language, max(s.id) as subscriber,
                       max(case when x.id is not null then 'SUPPRESSED' when s.state = 'LEFT' then 'LEFT'
                                when s.paused_until > ? then 'PAUSED'
                                when s.frequency = 'MONTHLY' and exists (select 1 from newsletter_issues i
                                    join newsletter_deliveries d on d.issue_id = i.id and d.subscriber_id = s.id
                                    where i.started_at > ? and d.state in ('WAITING', 'CLAIMED', 'SENDING', 'SENT'))
                                    then 'MONTHLY'
                                %s end) as reason
                from (%s) c
                left join newsletter_subscribers s on s.address = c.address
                left join newsletter_suppressions x on x.open_address = c.address
                %s
                group by c.address""".formatted(
                        audience.list() == 0 ? "" : "when r.list_id is not null then 'LIST'",
                        String.join(" union all ", parts),
                        audience.list() == 0 ? "" : refusals());
    }

    private String refusals() {
        values.add(audience.list());
        return "left join newsletter_refusals r on r.list_id = ? and r.subscriber_id = s.id";
    }

    private String members() {
        var members = new MemberSelect(withDemonstration);
        if (audience.role() == Audience.Role.ANIMATORS) {
            members.animators();
        } else if (audience.role() == Audience.Role.REFERENTS) {
            members.referents();
        }
        members.departments(audience.departments());
        members.typologies(audience.typologies());
        members.services(audience.services());
        values.addAll(members.values());
        return members.sql();
    }
}
