package org.entraidants.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entraidants.directory.national.Place;

/** Structures as places of the national standard. */
@ApplicationScoped
@Transactional
public class NationalExport {
    /** As many as are read at once. */
    public static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /** Some structures, in the order of their numbers; those that have gone are left out. */
    public List<Place> places(Collection<Long> ids) {
        // First the structures: one that a link has brought in already would not be read together with the others.
        var structures = WholeStructures.listed(entities, ids);
        var links = entities.createQuery(
                        "select l from SourceLink l where l.structure.id in :ids order by l.id desc", SourceLink.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(
                        link -> link.structure().id(), Function.identity(), (newest, older) -> newest));
        return structures.stream()
                .map(structure -> NationalCells.placeOf(structure, links.get(structure.id())))
                .toList();
    }
}
