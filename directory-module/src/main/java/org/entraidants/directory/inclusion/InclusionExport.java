package org.entraidants.directory.inclusion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import org.entraidants.directory.WholeStructures;

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
        return WholeStructures.listed(entities, ids).stream()
                .map(structure -> new InclusionSheet(structure, source).object())
                .toList();
    }

    /** What these structures offer, structure by structure. */
    public List<JsonObject> services(Collection<Long> ids, String source) {
        return WholeStructures.listed(entities, ids).stream()
                .flatMap(structure -> new InclusionSheet(structure, source).services().stream())
                .toList();
    }
}
