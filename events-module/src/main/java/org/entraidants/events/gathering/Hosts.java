package org.entraidants.events.gathering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entraidants.directory.Site;
import org.jspecify.annotations.Nullable;

/** The boundary of the places and structures that a gathering may name. */
@ApplicationScoped
@Transactional(Transactional.TxType.SUPPORTS)
public class Hosts {
    private static final int MOST = 500;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /**
     * A site that lends its room.
     *
     * @param seats null when it is not known
     */
    public record Host(
            long siteId,
            String structure,
            String slug,
            String commune,
            @Nullable Integer seats) {}

    /** The sites that lend their rooms, by name. */
    public List<Host> lenders() {
        return entities.createQuery("""
                        select s.id, t.name, t.slug, s.commune, s.seats from Site s join s.structure t
                        where s.canHost in :yes and t.mergedInto is null order by t.name, s.id
                        """, Object[].class)
                .setParameter("yes", Set.of(true))
                .setMaxResults(MOST)
                .getResultStream()
                .map(row ->
                        new Host((Long) row[0], (String) row[1], (String) row[2], (String) row[3], (Integer) row[4]))
                .toList();
    }

    /** A site by its number, or by the last part of the address of its structure's sheet. */
    Optional<Site> site(String numberOrSlug) {
        boolean number = numberOrSlug.matches("\\d{1,18}");
        var query = entities.createQuery(
                "select s from Site s join fetch s.structure t where t.mergedInto is null and "
                        + (number ? "s.id = :which" : "t.slug = :which") + " order by s.id",
                Site.class);
        return query.setParameter("which", number ? Long.valueOf(numberOrSlug) : numberOrSlug)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** The structures of some lines, each a name or the address of a sheet; empty when one is not known. */
    Optional<Set<Long>> structures(String lines) {
        Set<Long> ids = new LinkedHashSet<>();
        for (String line :
                lines.lines().map(String::strip).filter(one -> !one.isEmpty()).toList()) {
            List<Long> found = entities.createQuery("""
                            select s.id from Structure s
                            where s.mergedInto is null and (s.slug = :slug or lower(s.name) = :name) order by s.id
                            """, Long.class)
                    .setParameter("slug", line.substring(line.lastIndexOf('/') + 1))
                    .setParameter("name", line.toLowerCase(java.util.Locale.ROOT))
                    .setMaxResults(1)
                    .getResultList();
            if (found.isEmpty()) {
                return Optional.empty();
            }
            ids.addAll(found);
        }
        return Optional.of(ids);
    }

    /** The names of some structures, in their order. */
    public List<String> names(Collection<Long> structures) {
        return structures.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select s.name from Structure s where s.id in :ids order by s.name", String.class)
                        .setParameter("ids", structures)
                        .getResultList();
    }
}
