package org.entraidants.directory.orientation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.web.Dates;

/** The boundary of those who run the network: how many were oriented, for what, and what came of it. No rows. */
@ApplicationScoped
@Transactional
public class Figures {
    private static final int MONTHS = 12;
    private static final String SUMS =
            "sum(f.sent), sum(f.accepted), sum(f.met), sum(f.closed), sum(f.declined) from directory_orientation_figures f";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Clock clock;

    /**
     * How many.
     *
     * @param of a month such as {@code 2026-11}, the name of a {@link Matter}, or the name of a structure
     * @param id the number of the structure, else 0
     * @param sent all of them
     * @param declined those that nobody took in
     */
    public record Tally(String of, long id, long sent, long accepted, long met, long closed, long declined) {
        private static Tally read(Object row) {
            var values = (Object[]) row;
            return new Tally(
                    (String) values[0],
                    number(values[1]),
                    number(values[2]),
                    number(values[3]),
                    number(values[4]),
                    number(values[5]),
                    number(values[6]));
        }

        private static long number(Object value) {
            return ((Number) value).longValue();
        }
    }

    /** Some months, the last one included. */
    public record Period(YearMonth from, YearMonth to) {}

    /** The last twelve months. */
    public Period lastYear() {
        YearMonth now = YearMonth.from(Dates.dateOf(clock.instant()));
        return new Period(now.minusMonths(MONTHS - 1), now);
    }

    /** By month, the newest first. */
    public List<Tally> byMonth(Period period, Caller caller) {
        return tallies("""
                select f.sent_month, 0, %s where f.sent_month between ? and ?
                group by f.sent_month order by f.sent_month desc
                """, period, caller).toList();
    }

    /** By need, in the order of the list. */
    public List<Tally> byMatter(Period period, Caller caller) {
        List<Tally> found = tallies(
                        "select f.matter, 0, %s where f.sent_month between ? and ? group by f.matter", period, caller)
                .toList();
        return Stream.of(Matter.values())
                .flatMap(matter -> found.stream().filter(tally -> tally.of().equals(matter.name())))
                .toList();
    }

    /**
     * By structure, in the order of their names.
     *
     * @param after the name of the last one of the page before, empty for the first page
     * @param afterId its number
     */
    public List<Tally> byStructure(Period period, String after, long afterId, int limit, Caller caller) {
        return tallies(query("""
                                select s.name, s.id, %s join directory_structures s on s.id = f.structure_id
                                where f.sent_month between ? and ? and (s.name > ? or (s.name = ? and s.id > ?))
                                group by s.name, s.id order by s.name, s.id
                                """, period, caller)
                        .setParameter(3, after)
                        .setParameter(4, after)
                        .setParameter(5, afterId)
                        .setMaxResults(limit))
                .toList();
    }

    private Stream<Tally> tallies(String sql, Period period, Caller caller) {
        return tallies(query(sql, period, caller));
    }

    private Query query(String sql, Period period, Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createNativeQuery(sql.formatted(SUMS))
                .setParameter(1, period.from().toString())
                .setParameter(2, period.to().toString());
    }

    private static Stream<Tally> tallies(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Tally::read);
    }
}
