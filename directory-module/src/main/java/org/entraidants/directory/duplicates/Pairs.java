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
import org.entraidants.directory.duplicates.Likeness.Verdict;

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

    /** Compares the structures of a department with one another. */
    void search(String department) {
        List<Described> places = comparables.ofDepartment(department);
        keep(places, DuplicateFinder.find(places));
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
        new Blocks(around).of(place, (one, two) -> {
            Likeness likeness = Comparison.of(one, two);
            if (likeness.verdict() != Verdict.APART) {
                found.add(new Found(Math.min(one.id(), two.id()), Math.max(one.id(), two.id()), likeness));
            }
        });
        keep(around, found, known(List.of(structureId)));
    }

    private void keep(Collection<Described> places, List<Found> found) {
        keep(places, found, places.isEmpty() ? List.of() : within(places));
    }

    private List<Duplicate> within(Collection<Described> places) {
        var known = new ArrayList<Duplicate>();
        List<Long> ids = places.stream().map(Described::id).toList();
        for (int from = 0; from < ids.size(); from += 1000) {
            known.addAll(entities.createQuery("select d from Duplicate d where d.oneId in :ids", Duplicate.class)
                    .setParameter("ids", ids.subList(from, Math.min(ids.size(), from + 1000)))
                    .getResultList());
        }
        return known;
    }

    private List<Duplicate> known(Collection<Long> ids) {
        return entities.createQuery(
                        "select d from Duplicate d where d.oneId in :ids or d.twoId in :ids", Duplicate.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    private void keep(Collection<Described> places, List<Found> found, List<Duplicate> knownPairs) {
        Map<Long, Described> byId =
                places.stream().collect(Collectors.toMap(Described::id, Function.identity(), (a, b) -> a));
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
