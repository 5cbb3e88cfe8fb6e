package org.entraidants.events.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The boundary of those who read: gatherings that the caller sees, soonest first. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Agenda {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /** Some gatherings with their places, in one statement. */
    public List<Gathering> list(AgendaFilter filter, @Nullable AgendaCursor after, int most, Sight sight) {
        return list(filter, after, most, sight, false);
    }

    /** The last ones first, for what is over. */
    public List<Gathering> last(AgendaFilter filter, int most, Sight sight) {
        return list(filter, null, most, sight, true);
    }

    /** Many of those that everybody sees, soonest first and only to be told, in one statement. */
    public List<Announced> announced(AgendaFilter filter, int most) {
        Map<String, Object> values = new LinkedHashMap<>();
        var where = new StringBuilder(Sight.VISITOR.condition());
        narrow(filter, where, values);
        TypedQuery<Announced> query =
                entities.createQuery(AnnouncedRow.SELECT + where + " order by g.startsAt, g.id", Announced.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    private List<Gathering> list(
            AgendaFilter filter, @Nullable AgendaCursor after, int most, Sight sight, boolean backwards) {
        Map<String, Object> values = new LinkedHashMap<>();
        var where = new StringBuilder(sight.condition());
        narrow(filter, where, values);
        if (after != null) {
            where.append(" and (g.startsAt > :start or (g.startsAt = :start and g.id > :id))");
            values.put("start", after.startsAt());
            values.put("id", after.id());
        }
        String order = backwards ? " order by g.startsAt desc, g.id desc" : " order by g.startsAt, g.id";
        return query("select g from Gathering g left join fetch g.site where " + where + order, values, sight)
                .setMaxResults(most)
                .getResultList();
    }

    private static void narrow(AgendaFilter filter, StringBuilder where, Map<String, Object> values) {
        if (filter.from() != null) {
            where.append(" and g.endsAt > :from");
            values.put("from", filter.from());
        }
        if (filter.to() != null) {
            where.append(" and g.startsAt < :to");
            values.put("to", filter.to());
        }
        if (filter.kind() != null) {
            where.append(" and g.kind = :kind");
            values.put("kind", filter.kind());
        }
        if (filter.department() != null) {
            where.append(" and g.venue.department = :department");
            values.put("department", filter.department());
        }
        if (filter.online()) {
            where.append(" and g.mode <> org.entraidants.events.gathering.Mode.ON_SITE");
        }
    }

    private TypedQuery<Gathering> query(String jpql, Map<String, Object> values, Sight sight) {
        TypedQuery<Gathering> query = entities.createQuery(jpql, Gathering.class);
        values.forEach(query::setParameter);
        if (sight.hasStructures()) {
            query.setParameter("structures", sight.structures());
        }
        return query.setHint("eclipselink.left-join-fetch", "g.site.structure");
    }

    /** One gathering with its place and programme. */
    public Optional<Gathering> find(long id, Sight sight) {
        return query(
                        "select g from Gathering g left join fetch g.site where g.id = :id and " + sight.condition(),
                        Map.of("id", id),
                        sight)
                .getResultStream()
                .findFirst();
    }

    /** The territories in which a coming gathering takes place that visitors see. */
    public List<String> departments(java.time.Instant now) {
        return entities.createQuery(
                        "select distinct g.venue.department from Gathering g where g.endsAt > :now and "
                                + "g.venue.department <> '' and " + Sight.VISITOR.condition()
                                + " order by g.venue.department",
                        String.class)
                .setParameter("now", now)
                .setMaxResults(100)
                .getResultList();
    }

    /** Those that were made of one gathering, or that it was made of. */
    public List<Gathering> series(Gathering gathering, Sight sight) {
        return gathering.series() == null
                ? List.of()
                : query(
                                "select g from Gathering g left join fetch g.site where g.series = :series and g.id <> :id and "
                                        + sight.condition() + " order by g.startsAt",
                                Map.of("series", gathering.series(), "id", gathering.id()),
                                sight)
                        .setMaxResults(Rhythm.MOST + 1)
                        .getResultList();
    }
}
