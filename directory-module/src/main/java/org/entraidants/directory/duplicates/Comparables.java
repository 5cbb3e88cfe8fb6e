package org.entraidants.directory.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the structures that are shown, as far as they are compared: by their main site, in one statement. */
@ApplicationScoped
class Comparables {
    private static final String WANTED = """
            select s.id, s.name, t.address, t.postcode, t.commune, t.communeCode, t.latitude, t.longitude,
                s.identifier, t.phone
            from Site t join t.structure s where s.mergedInto is null and
            """;

    /** About a kilometre. */
    private static final double NEAR = 0.011;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /** The departments in which there is something; an empty one stands for what is nowhere. */
    List<String> departments() {
        return entities.createQuery("select distinct t.department from Site t", String.class)
                .getResultStream()
                .map(department -> Objects.requireNonNullElse(department, ""))
                .sorted()
                .toList();
    }

    List<Described> ofDepartment(String department) {
        return department.isEmpty()
                ? read(entities.createQuery(WANTED + "t.department is null order by t.id", Object[].class))
                : read(entities.createQuery(WANTED + "t.department = :department order by t.id", Object[].class)
                        .setParameter("department", department));
    }

    List<Described> of(Collection<Long> ids) {
        return read(entities.createQuery(WANTED + "s.id in :ids order by t.id", Object[].class)
                .setParameter("ids", ids));
    }

    /** Those that are compared with a place: of its commune, its postcode, or near by. */
    List<Described> around(Described.Facts place) {
        @Nullable Double latitude = place.latitude();
        @Nullable Double longitude = place.longitude();
        boolean located = latitude != null && longitude != null;
        var query = entities.createQuery(
                WANTED + "(t.postcode = :postcode or t.communeCode = :commune"
                        + (located
                                ? " or (t.latitude between :south and :north and t.longitude between :west and :east)"
                                : "")
                        + ") order by t.id",
                Object[].class);
        if (located) {
            query.setParameter("south", latitude - NEAR)
                    .setParameter("north", latitude + NEAR)
                    .setParameter("west", longitude - NEAR)
                    .setParameter("east", longitude + NEAR);
        }
        return read(query.setParameter("postcode", place.postcode())
                .setParameter("commune", place.communeCode() == null ? "" : place.communeCode()));
    }

    private static List<Described> read(TypedQuery<Object[]> query) {
        Map<Long, Described> places = query.getResultStream()
                .map(Comparables::described)
                .collect(Collectors.toMap(
                        Described::id, Function.identity(), (main, other) -> main, LinkedHashMap::new));
        return List.copyOf(places.values());
    }

    private static Described described(Object[] row) {
        return new Described(
                (long) row[0],
                new Described.Facts(
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (Double) row[6],
                        (Double) row[7],
                        (String) row[8],
                        (String) row[9]));
    }
}
