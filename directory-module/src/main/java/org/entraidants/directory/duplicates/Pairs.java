package org.entraidants.directory.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entraidants.directory.duplicates.DuplicateFinder.Found;

/** Finds pairs and keeps them; what somebody has decided stays decided. */
@ApplicationScoped
@Transactional
class Pairs {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Comparables comparables;

    @Inject
    Clock clock;

    List<String> departments() {
        return comparables.departments();
    }

    List<Described> ofDepartment(String department) {
        return comparables.ofDepartment(department);
    }

    /** Keeps what was found of some places as their pair's first one. */
    void keep(List<Described> firsts, List<Found> found, Map<Long, Described> compared) {
        if (firsts.isEmpty()) {
            return;
        }
        keep(
                compared,
                found,
                entities.createQuery("select d from Duplicate d where d.oneId in :ids", Duplicate.class)
                        .setParameter("ids", firsts.stream().map(Described::id).toList())
                        .getResultList());
    }

    /** Compares one structure with those around it. */
    void search(long structureId) {
        List<Described> own = comparables.of(List.of(structureId));
        if (own.isEmpty()) {
            return;
        }
        Described place = own.get(0);
        List<Described> around = comparables.around(place.facts());
        var found = new ArrayList<Found>();
        new Blocks(around)
                .of(
                        place,
                        (one, two) -> Comparison.proposed(one, two)
                                .ifPresent(likeness -> found.add(Found.of(one, two, likeness))));
        keep(byId(around), found, known(List.of(structureId)));
    }

    static Map<Long, Described> byId(Collection<Described> places) {
        return places.stream().collect(Collectors.toMap(Described::id, Function.identity(), (a, b) -> a));
    }

    private List<Duplicate> known(Collection<Long> ids) {
        return entities.createQuery(
                        "select d from Duplicate d where d.oneId in :ids or d.twoId in :ids", Duplicate.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private void keep(Map<Long, Described> byId, List<Found> found, List<Duplicate> knownPairs) {
        Map<List<Long>, Duplicate> known = new HashMap<>();
        knownPairs.forEach(pair -> known.put(List.of(pair.oneId(), pair.twoId()), pair));
        for (Found pair : found) {
            Duplicate before = known.remove(List.of(pair.one(), pair.two()));
            if (before == null) {
                entities.persist(new Duplicate(pair.one(), pair.two(), pair.likeness(), clock.instant()));
            } else {
                ask(before, pair.likeness(), byId);
            }
        }
        known.values().stream()
                .filter(Duplicate::isOpen)
                .filter(pair -> byId.containsKey(pair.oneId()) && byId.containsKey(pair.twoId()))
                .forEach(entities::remove);
    }

    /** Open pairs are measured again; refused ones are asked again when a sheet has become another one. */
    private static void ask(Duplicate pair, Likeness likeness, Map<Long, Described> byId) {
        String said = pair.said();
        Described one = byId.get(pair.oneId());
        Described two = byId.get(pair.twoId());
        if (pair.isOpen()) {
            pair.measure(likeness);
        } else if (said != null && one != null && two != null && Said.isOutdated(said, one, two)) {
            pair.reopen();
            pair.measure(likeness);
        }
    }
}
