package org.entraidants.directory.freshness;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entraidants.directory.Structure;

/** Structures with all that stands on their sheets, each kind of thing in one query. */
final class WholeSheets {
    private static final int AT_ONCE = 500;

    private WholeSheets() {}

    static Map<Long, Structure> load(EntityManager entities, Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select s from Structure s where s.id in :ids", Structure.class)
                        .setParameter("ids", ids)
                        .setHint("eclipselink.batch.type", "IN")
                        .setHint("eclipselink.batch.size", AT_ONCE)
                        .setHint("eclipselink.batch", "s.referents")
                        .setHint("eclipselink.batch", "s.sites")
                        .setHint("eclipselink.batch", "s.sites.offers")
                        .setHint("eclipselink.batch", "s.sites.openingRules")
                        .setHint("eclipselink.batch", "s.sites.stops")
                        .getResultStream()
                        .filter(structure -> !structure.sites().isEmpty())
                        .collect(Collectors.toMap(Structure::id, Function.identity()));
    }
}
