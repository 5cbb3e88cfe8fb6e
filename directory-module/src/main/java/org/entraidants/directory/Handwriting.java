package org.entraidants.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entraidants.directory.Change.Deed;
import org.entraidants.directory.Change.Thing;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Identity;
import org.entraidants.platform.change.Changes;

/** Writes what a hand changes into a sheet that is locked, with a revision, so that no import overwrites it silently. */
@ApplicationScoped
class Handwriting {
    private static final int RECENT = 30;
    private static final Set<Detail> ADDRESS = EnumSet.of(Detail.POSTCODE, Detail.COMMUNE);
    private static final Set<Detail> COORDINATES = EnumSet.of(Detail.INSEE_CODE, Detail.LATITUDE, Detail.LONGITUDE);

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Changes changes;

    @Inject
    Event<StructureChanged> changed;

    @Inject
    Clock clock;

    void correct(Structure structure, Map<Detail, String> texts, Caller caller) {
        keep(structure, correct(structure, texts), caller);
    }

    /** Takes details over; after a move the place is found anew. */
    List<Change> correct(Structure structure, Map<Detail, String> texts) {
        Set<Detail> touched = EnumSet.copyOf(texts.keySet());
        boolean moves = texts.keySet().stream().anyMatch(ADDRESS::contains);
        boolean located = texts.keySet().stream().anyMatch(COORDINATES::contains);
        if (moves) {
            touched.addAll(COORDINATES);
        }
        Map<Detail, String> before = structure.texts(touched);
        texts.forEach(structure::correct);
        if (moves && !located) {
            structure.mainSite().moveToCommune();
        } else if (located) {
            structure.mainSite().settle(structure.country());
        }
        return Change.between(null, before, structure.texts(touched));
    }

    void correct(Structure structure, Part list, Listed thing, Map<Detail, String> texts, Caller caller) {
        keep(structure, correct(list, thing, texts), caller);
    }

    static List<Change> correct(Part list, Listed thing, Map<Detail, String> texts) {
        Map<Detail, String> before = thing.texts(texts.keySet());
        texts.forEach(thing::correct);
        return Change.between(new Thing(list, thing.id(), Deed.CHANGED), before, thing.texts(texts.keySet()));
    }

    void add(Structure structure, Part list, Map<Detail, String> texts, Caller caller) {
        keep(structure, add(structure, list, texts), caller);
    }

    List<Change> add(Structure structure, Part list, Map<Detail, String> texts) {
        Listed thing = structure.mainSite().add(list, texts);
        entities.persist(thing);
        return Change.between(new Thing(list, thing.id(), Deed.ADDED), Map.of(), thing.texts(list.details()));
    }

    void remove(Structure structure, Part list, Listed thing, Caller caller) {
        keep(structure, remove(structure, list, thing), caller);
    }

    static List<Change> remove(Structure structure, Part list, Listed thing) {
        Map<Detail, String> before = thing.texts(list.details());
        structure.mainSite().remove(thing);
        return Change.between(new Thing(list, thing.id(), Deed.REMOVED), before, Map.of());
    }

    void keep(Structure structure, Collection<Change> made, Caller caller) {
        Identity by = caller.identity().orElseThrow();
        var now = clock.instant();
        entities.persist(
                new Revision(structure, by.name(), by.accountId(), null, Change.json(new ArrayList<>(made)), now));
        structure.editedByHand(now);
        changes.record(Structure.KIND, structure.id());
        changed.fire(new StructureChanged(structure.id()));
    }

    /** Who was faster with a detail, as far as the last revisions tell. */
    Outcome.Faster faster(Structure structure, Detail detail, String theirs) {
        return entities.createQuery(
                        "select r from Revision r where r.structure = :structure order by r.at desc, r.id desc",
                        Revision.class)
                .setParameter("structure", structure)
                .setMaxResults(RECENT)
                .getResultStream()
                .filter(revision -> Change.parse(revision.changes()).stream()
                        .anyMatch(change -> change.field().equals(detail.column())))
                .findFirst()
                .map(revision -> new Outcome.Faster(detail, theirs, revision.byName(), revision.at()))
                .orElseGet(() -> new Outcome.Faster(detail, theirs, null, null));
    }
}
