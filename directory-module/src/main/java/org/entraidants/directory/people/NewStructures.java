package org.entraidants.directory.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.entraidants.directory.Detail;
import org.entraidants.directory.Slugs;
import org.entraidants.directory.Structure;
import org.entraidants.directory.StructureChanged;
import org.entraidants.directory.place.Commune;
import org.entraidants.directory.place.Country;
import org.entraidants.directory.place.Gazetteer;
import org.entraidants.platform.change.Changes;

/** Lists what was proposed and approved. */
@ApplicationScoped
class NewStructures {
    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    Changes changes;

    @Inject
    Event<StructureChanged> changed;

    @Inject
    Clock clock;

    /** @param offers what it offers, in the words of the proposer */
    Structure list(ProposedStructure proposed, String offers) {
        var slugs = new Slugs(entities.createQuery("select s.slug from Structure s", String.class)
                .getResultList());
        var structure = new Structure(
                slugs.take(proposed.name(), proposed.commune()), proposed.name(), country(proposed), clock.instant());
        structure.classify(List.of(proposed.typology()));
        structure.addSite();
        structure.correct(Detail.ADDRESS, proposed.address());
        structure.correct(Detail.POSTCODE, proposed.postcode());
        structure.correct(Detail.COMMUNE, proposed.commune());
        structure.correct(Detail.SUMMARY, offers);
        structure.mainSite().settle(structure.country());
        entities.persist(structure);
        changes.record(Structure.KIND, structure.id());
        changed.fire(new StructureChanged(structure.id()));
        return structure;
    }

    static Country country(ProposedStructure proposed) {
        return Gazetteer.get()
                .locate(proposed.postcode(), proposed.commune(), null)
                .map(Commune::country)
                .orElse(proposed.postcode().length() == 4 ? Country.BE : Country.FR);
    }
}
