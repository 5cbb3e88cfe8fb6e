package org.entraidants.directory.freshness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entraidants.directory.Structure;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.entraidants.platform.web.Dates;
import org.jspecify.annotations.Nullable;

/** Where all sheets stand, for animators; the others get {@link org.entraidants.platform.account.AccessDenied}. */
@ApplicationScoped
@Transactional
public class SheetOverview {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    RuleBook book;

    @Inject
    Clock clock;

    /** The last row of a page; the next one begins after it. */
    public record After(String name, long id) {
        public static final After NOTHING = new After("", 0);
    }

    /** How many sheets stand where; every state is in it. */
    public Map<SheetState, Long> counts(String department, Caller caller) {
        caller.require(Role.ANIMATOR);
        var counts = new EnumMap<SheetState, Long>(SheetState.class);
        for (SheetState state : SheetState.values()) {
            counts.put(state, 0L);
        }
        Query query = entities.createNativeQuery(
                "select t.state, count(*) from (" + states(department) + ") t group by t.state");
        for (Object row : in(department, query).getResultList()) {
            var cells = (Object[]) row;
            counts.put(SheetState.valueOf((String) cells[0]), ((Number) cells[1]).longValue());
        }
        return counts;
    }

    /**
     * Sheets by name.
     *
     * @param state null for all
     * @param department empty for everywhere
     */
    public List<SheetRow> rows(@Nullable SheetState state, String department, After after, int limit, Caller caller) {
        caller.require(Role.ANIMATOR);
        int first = department.isEmpty() ? 1 : 2;
        Query query = entities.createNativeQuery("select t.id, t.state, t.asking from (" + states(department)
                + ") t where (t.name > ? or (t.name = ? and t.id > ?))"
                + (state == null ? "" : " and t.state = '" + state + "'") + " order by t.name, t.id");
        in(department, query)
                .setParameter(first, after.name())
                .setParameter(first + 1, after.name())
                .setParameter(first + 2, after.id())
                .setMaxResults(limit);
        @SuppressWarnings("unchecked")
        List<Object[]> found = query.getResultList();
        return filled(found);
    }

    private String states(String department) {
        return new StateQuery(book.rules(), clock.instant()).all(!department.isEmpty());
    }

    private static Query in(String department, Query query) {
        return department.isEmpty() ? query : query.setParameter(1, department);
    }

    private List<SheetRow> filled(List<Object[]> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<Long, Structure> structures = WholeSheets.load(
                entities, found.stream().map(row -> number(row[0])).toList());
        Map<Long, SheetAsking> askings = askings(found.stream()
                .filter(row -> row[2] != null)
                .map(row -> number(row[2]))
                .toList());
        LocalDate today = Dates.dateOf(clock.instant());
        return found.stream()
                .map(row -> new SheetRow(
                        structures.get(number(row[0])),
                        SheetState.valueOf((String) row[1]),
                        row[2] == null ? null : askings.get(number(row[2])),
                        Quality.of(structures.get(number(row[0])), today)))
                .toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private Map<Long, SheetAsking> askings(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select a from SheetAsking a where a.id in :ids", SheetAsking.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(Collectors.toMap(SheetAsking::id, Function.identity()));
    }

    /** The departments in which there are sheets, by code. */
    public List<String> departments(Caller caller) {
        caller.require(Role.ANIMATOR);
        return entities.createQuery(
                        "select distinct s.department from Site s where s.department is not null order by s.department",
                        String.class)
                .getResultList();
    }
}
