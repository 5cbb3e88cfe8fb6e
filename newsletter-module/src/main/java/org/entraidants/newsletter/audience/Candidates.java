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
 * Who an audience is made of, in SQL: each address once, with the reason that excludes it; a member who has subscribed is a
 * member. The columns of {@link #sql} are {@code address, name, language, subscriber, reason}.
 */
final class Candidates {
    /** Who wants one letter a month gets the first that comes after so long. */
    private static final Duration MONTH = Duration.ofDays(28);

    private static final String NOBODY = """
            select s.address, s.name, s.language, s.id as subscriber, cast(null as varchar(10)) as reason
            from newsletter_subscribers s where 1 = 0""";

    private final Audience audience;
    private final Instant now;
    private final boolean withDemonstration;
    private final boolean reachedOnly;
    private final List<Object> values = new ArrayList<>();
    private final String sql;

    /**
     * @param withDemonstration whether the accounts of the demonstration are there
     * @param reachedOnly only those whom nothing excludes
     */
    Candidates(Audience audience, boolean withDemonstration, Instant now, boolean reachedOnly) {
        this.audience = audience;
        this.withDemonstration = withDemonstration;
        this.now = now;
        this.reachedOnly = reachedOnly;
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
        List<String> parts = new ArrayList<>();
        if (audience.members()) {
            parts.add(members());
        }
        if (audience.subscribers()) {
            parts.add(subscribers());
        }
        return parts.isEmpty() ? NOBODY : String.join(" union all ", parts);
    }

    private String members() {
        String reason = reason();
        MemberSelect members = chosen();
        String select = "select m.address, m.name, m.language, s.id as subscriber, " + reason + " as reason from ("
                + select(members) + ") m left join newsletter_subscribers s on s.address = m.address" + exclusions("m");
        return reachedOnly ? select + " where " + reason() + " is null" : select;
    }

    /** Those who are no members: nothing has to be grouped, however many they are. */
    private String subscribers() {
        String select = "select s.address, s.name, s.language, s.id as subscriber, " + reason()
                + " as reason from newsletter_subscribers s" + exclusions("s") + " where s.state = 'ACTIVE'";
        if (audience.members()) {
            MemberSelect members = chosen();
            members.address("s.address");
            select += " and not exists (" + select(members) + ")";
        }
        return reachedOnly ? select + " and " + reason() + " is null" : select;
    }

    private String reason() {
        values.add(Timestamp.from(now));
        values.add(Timestamp.from(now.minus(MONTH)));
        return """
                case when x.id is not null then 'SUPPRESSED' when s.state = 'LEFT' then 'LEFT'
                     when s.paused_until > ? then 'PAUSED'
                     when s.frequency = 'MONTHLY' and exists (select 1 from newsletter_issues i
                         join newsletter_deliveries d on d.issue_id = i.id and d.subscriber_id = s.id
                         where i.started_at > ? and d.state in ('WAITING', 'CLAIMED', 'SENDING', 'SENT'))
                         then 'MONTHLY'
                     %s end""".formatted(audience.list() == 0 ? "" : "when r.list_id is not null then 'LIST'");
    }

    private String exclusions(String of) {
        String suppressions = " left join newsletter_suppressions x on x.open_address = " + of + ".address";
        if (audience.list() == 0) {
            return suppressions;
        }
        values.add(audience.list());
        return suppressions + " left join newsletter_refusals r on r.list_id = ? and r.subscriber_id = s.id";
    }

    private MemberSelect chosen() {
        var members = new MemberSelect(withDemonstration);
        if (audience.role() == Audience.Role.ANIMATORS) {
            members.animators();
        } else if (audience.role() == Audience.Role.REFERENTS) {
            members.referents();
        }
        members.departments(audience.departments());
        members.typologies(audience.typologies());
        members.services(audience.services());
        return members;
    }

    private String select(MemberSelect members) {
        values.addAll(members.values());
        return members.sql();
    }
}
