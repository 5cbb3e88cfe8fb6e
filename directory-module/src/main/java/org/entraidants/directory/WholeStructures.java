package org.entraidants.directory;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;

/** Many structures with their sites, offers and hours, each kind of thing in one query. */
public final class WholeStructures {
    private static final int AT_ONCE = 500;

    private WholeStructures() {}

    /**
     * Those of some structures that are listed and stand somewhere, in the order of their numbers.
     *
     * @param things what else is read, as {@code s.referents} or {@code s.sites.stops}
     */
    public static List<Structure> listed(EntityManager entities, Collection<Long> ids, String... things) {
        if (ids.isEmpty()) {
            return List.of();
        }
        var query = entities.createQuery(
                        "select s from Structure s where s.id in :ids and s.mergedInto is null order by s.id",
                        Structure.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch.size", AT_ONCE)
                .setHint("eclipselink.batch", "s.sites")
                .setHint("eclipselink.batch", "s.sites.offers")
                .setHint("eclipselink.batch", "s.sites.openingRules");
        for (String thing : things) {
            query.setHint("eclipselink.batch", thing);
        }
        return query.getResultStream()
                .filter(structure -> !structure.sites().isEmpty())
                .toList();
    }
}
