package org.entraidants.forum.figures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.entraidants.forum.Sights;
import org.entraidants.forum.Taxonomies;
import org.entraidants.forum.Taxonomy;
import org.entraidants.forum.figures.Overview.Blocked;
import org.entraidants.forum.figures.Overview.Tally;
import org.entraidants.forum.figures.Overview.Waiting;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.persistence.InstantColumn;
import org.jspecify.annotations.Nullable;

/** The boundary of the figures of the forum, for animators: of the spaces that they read, in five statements. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class ForumFigures {
    private static final int MOST = 10;
    private static final Duration LONG = Duration.ofDays(2);
    private static final String ASKED = """
             from forum_topics t
            where t.kind in ('BLOCKED_PROCEDURE', 'QUESTION') and t.hidden_at is null
              and t.created_at >= ?1 and t.space_id in\s""";

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Sights sights;

    @Inject
    Taxonomies taxonomies;

    @Inject
    Clock clock;

    /** Counts what was asked in a period until now. */
    public Overview of(Period period, Caller caller) {
        caller.require(Role.ANIMATOR);
        var scope = new Scope(period.before(clock.instant()), sights.of(caller).readable());
        Taxonomy order = taxonomies.now();
        Object[] sums = sums(scope);
        List<Object[]> waiting = waiting(scope);
        return new Overview(
                number(sums[0]),
                number(sums[1]),
                number(sums[2]),
                number(sums[3]),
                Optional.ofNullable((Number) sums[4]).map(Number::longValue).map(Duration::ofSeconds),
                waiting.stream().map(ForumFigures::waiting).toList(),
                waiting.isEmpty() ? 0 : number(waiting.get(0)[3]),
                tallies(scope, "operator_id", id -> order.operator(id).map(one -> new Name(one.name(), one.slug()))),
                tallies(scope, "category_id", id -> order.category(id).map(one -> new Name(one.name(), one.slug()))),
                blocked(scope));
    }

    /** Since when, and where. */
    private record Scope(Instant since, Set<Long> spaces) {
        String places() {
            return spaces.isEmpty()
                    ? "(0)"
                    : spaces.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
        }
    }

    private Object[] sums(Scope scope) {
        return (Object[]) query("""
                select count(*), count(t.first_answer_after), count(case when t.first_answer_after <= 3600 then 1 end),
                    count(t.solved_at), percentile_cont(0.5) within group (order by t.first_answer_after)
                """, scope, "").getSingleResult();
    }

    private List<Object[]> waiting(Scope scope) {
        return rows(query(
                        "select t.id, t.title, t.created_at, count(*) over ()",
                        scope,
                        " and t.created_at < ?2 and t.first_answer_after is null and t.solved_at is null"
                                + " and t.closed_at is null and t.locked_at is null order by t.created_at, t.id")
                .setParameter(2, Timestamp.from(clock.instant().minus(LONG))));
    }

    private static Waiting waiting(Object[] row) {
        return new Waiting(number(row[0]), (String) row[1], new InstantColumn().convertToEntityAttribute(row[2]));
    }

    /** What a thing is called. */
    private record Name(String words, String slug) {}

    private List<Tally> tallies(Scope scope, String by, LongFunction<Optional<Name>> names) {
        Query query = query(
                "select t.%s, count(*), count(t.solved_at), sum(t.also_blocked)".formatted(by),
                scope,
                " and t.%1$s is not null group by t.%1$s order by count(*) desc, t.%1$s".formatted(by));
        return rows(query).stream()
                .flatMap(row -> names
                        .apply(number(row[0]))
                        .map(name ->
                                new Tally(name.words(), name.slug(), number(row[1]), number(row[2]), number(row[3])))
                        .stream())
                .toList();
    }

    private List<Blocked> blocked(Scope scope) {
        return rows(query(
                        "select t.id, t.title, t.also_blocked",
                        scope,
                        " and t.also_blocked > 0 order by t.also_blocked desc, t.id desc"))
                .stream()
                .map(row -> new Blocked(number(row[0]), (String) row[1], number(row[2])))
                .toList();
    }

    private Query query(String select, Scope scope, String rest) {
        return entities.createNativeQuery(select + ASKED + scope.places() + rest)
                .setParameter(1, Timestamp.from(scope.since()));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.setMaxResults(MOST).getResultList();
    }

    private static long number(@Nullable Object value) {
        return value == null ? 0 : ((Number) value).longValue();
    }
}
