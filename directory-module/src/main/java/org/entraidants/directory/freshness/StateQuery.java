package org.entraidants.directory.freshness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.entraidants.platform.web.Dates;

/**
 * The one place that tells where every sheet stands, as SQL that H2 and PostgreSQL both run. Nothing of it is stored: a
 * sheet that somebody confirms, wherever, is up to date at once. Every value in it is a number or a moment of ours.
 */
final class StateQuery {
    /** For so long a sheet whose mailbox could not be read stays among those with nobody to ask. */
    private static final int DAYS_WITH_NOBODY = 30;

    private final ReminderRules rules;
    private final Instant now;
    private final LocalDate today;

    StateQuery(ReminderRules rules, Instant now) {
        this.rules = rules;
        this.now = now;
        this.today = Dates.dateOf(now);
    }

    /**
     * A query for {@code id}, {@code name}, {@code asking}, {@code state} and what {@link #due} needs, of all sheets.
     *
     * @param inDepartment whether its one parameter is the department that a site must be in
     */
    String all(boolean inDepartment) {
        return """
                select s.id as id, s.name as name, a.id as asking, a.reminded_at as reminded_at,
                    r.months as own, %4$s as since, case
                    when coalesce(r.months, %1$d) = 0 then 'NEVER'
                    when %2$s and a.nobody_at >= %3$s then 'NOBODY'
                    when %2$s and a.nobody_at is null and a.silent_at is null then 'REMINDED'
                    when %2$s and a.nobody_at is null then 'SILENT'
                    when s.verified_at is not null and s.verified_at >= %4$s then 'UP_TO_DATE'
                    when s.verified_at is null and s.source_updated_on is not null
                        and s.source_updated_on >= %5$s then 'UP_TO_DATE'
                    when exists (select 1 from directory_memberships m
                            join platform_accounts p on p.id = m.account_id and p.closed_at is null
                            where m.structure_id = s.id and m.referent)
                        or exists (select 1 from directory_sites x where x.structure_id = s.id and x.emails <> '')
                        then 'TO_DO'
                    else 'NOBODY' end as state
                from directory_structures s
                left join directory_rhythms r on r.structure_id = s.id
                left join directory_askings a on a.current_for = s.id
                where s.merged_into_id is null %6$s
                """.formatted(
                        rules.usual().months(),
                        "a.id is not null and (s.verified_at is null or s.verified_at < a.opened_at)",
                        moment(now.minus(DAYS_WITH_NOBODY, ChronoUnit.DAYS)),
                        limit(day -> moment(day.atStartOfDay(Dates.ZONE).toInstant())),
                        limit(day -> "date '" + day + "'"),
                        inDepartment
                                ? "and exists (select 1 from directory_sites d where d.structure_id = s.id and d.department = ?)"
                                : "");
    }

    /**
     * A query for the {@code id} of those that the network asks about by itself: whose people wish so, or all of them; never
     * asked, or silent for longer than the time between two campaigns.
     */
    String due() {
        return "select t.id from (" + all(false) + ") t where (t.state = 'TO_DO'"
                + " or (t.state = 'SILENT' and t.reminded_at < t.since))"
                + (rules.automatic() ? "" : " and t.own is not null");
    }

    private String limit(Function<LocalDate, String> literal) {
        var sql = new StringBuilder("case coalesce(r.months, " + rules.usual().months() + ")");
        for (Frequency frequency : Frequency.values()) {
            if (frequency != Frequency.NEVER) {
                sql.append(" when ")
                        .append(frequency.months())
                        .append(" then ")
                        .append(literal.apply(frequency.limit(today)));
            }
        }
        return sql.append(" end").toString();
    }

    private static String moment(Instant instant) {
        String text = instant.truncatedTo(ChronoUnit.SECONDS).toString();
        return "timestamp with time zone '" + text.replace('T', ' ').replace("Z", "+00:00") + "'";
    }
}
