package org.entraidants.directory.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.entraidants.directory.Structure;

/** The boundary of the export to data·inclusion: structures and what they offer, as objects of its schema v1. */
@ApplicationScoped
@Transactional
public class InclusionExport {
    /** As many as are read at once. */
    public static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /** Some structures, in the order of their numbers; those that have gone are left out. */
    public List<JsonObject> structures(Collection<Long> ids, String source) {
        return read(ids).stream()
                .map(structure -> new InclusionSheet(structure, source).object())
                .toList();
    }

    /** What these structures offer, structure by structure. */
    public List<JsonObject> services(Collection<Long> ids, String source) {
        return read(ids).stream()
                .flatMap(structure -> new InclusionSheet(structure, source).services().stream())
                .toList();
    }

    private List<Structure> read(Collection<Long> ids) {
        return entities.createQuery("select s from Structure s where s.id in :ids order by s.id", Structure.class)
                .setParameter("ids", ids)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch.size", AT_ONCE)
                .setHint("eclipselink.batch", "s.sites")
                .setHint("eclipselink.batch", "s.sites.offers")
                .setHint("eclipselink.batch", "s.sites.openingRules")
                .getResultList();
    }
}
