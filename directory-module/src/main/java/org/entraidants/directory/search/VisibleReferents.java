package org.entraidants.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entraidants.directory.Referent.Consent;

/** The names of referents. They stay in the database: who takes back a consent is gone from every list at once. */
@ApplicationScoped
@Transactional
class VisibleReferents {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /** The first referent of each structure whose consent is one of these. */
    Map<Long, VisibleReferent> of(Collection<Long> structures, Set<Consent> visible) {
        return entities.createQuery("""
                        select new org.entraidants.directory.search.VisibleReferent(r.structure.id, r.name, r.role)
                        from Referent r where r.structure.id in :ids and r.consent in :visible order by r.rank
                        """, VisibleReferent.class)
                .setParameter("ids", structures)
                .setParameter("visible", visible)
                .getResultStream()
                .collect(Collectors.toMap(VisibleReferent::structureId, Function.identity(), (first, later) -> first));
    }
}
