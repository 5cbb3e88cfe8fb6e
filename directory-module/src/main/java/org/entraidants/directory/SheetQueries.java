package org.entraidants.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entraidants.directory.Referent.Consent;
import org.entraidants.directory.Sheet.Branch;

/** Reads what stands on a structure's sheet, each kind of thing in one query. */
@ApplicationScoped
class SheetQueries {
    private static final int MOST_BRANCHES = 30;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    /** The sites of a structure with the structure, its parent and the hours; none for an unknown slug. */
    List<Site> sitesOf(String slug) {
        return entities.createQuery("""
                        select distinct site from Site site
                        join fetch site.structure structure
                        left join fetch structure.parent
                        left join fetch site.openingRules
                        where structure.slug = :slug and structure.mergedInto is null
                        order by site.id""", Site.class).setParameter("slug", slug).getResultList();
    }

    /** Where a sheet is now that was made part of another one. */
    Optional<String> movedTo(String slug) {
        return entities.createQuery(
                        "select m.slug from Structure s join s.mergedInto m where s.slug = :slug", String.class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst();
    }

    /** The structures within this one, by name. */
    List<Branch> branchesOf(long structureId) {
        return entities.createQuery("""
                        select new org.entraidants.directory.Sheet$Branch(s.slug, s.name) from Structure s
                        where s.parent.id = :id and s.mergedInto is null order by s.name, s.id""", Branch.class)
                .setParameter("id", structureId)
                .setMaxResults(MOST_BRANCHES)
                .getResultList();
    }

    List<Offer> offersOf(long structureId) {
        return entities.createQuery(
                        "select offer from Offer offer where offer.site.structure.id = :id order by offer.rank",
                        Offer.class)
                .setParameter("id", structureId)
                .getResultList();
    }

    /** The exceptional periods that are not over on this day. */
    List<ExceptionalPeriod> periodsOf(long structureId, LocalDate day) {
        return entities.createQuery("""
                        select period from ExceptionalPeriod period
                        where period.site.structure.id = :id and period.toDay >= :day
                        order by period.fromDay, period.id""", ExceptionalPeriod.class)
                .setParameter("id", structureId)
                .setParameter("day", day)
                .getResultList();
    }

    /** The weekly stops, and the single ones of this day and later. */
    List<Stop> stopsOf(long structureId, LocalDate day) {
        return entities.createQuery("""
                        select stop from Stop stop
                        where stop.site.structure.id = :id and (stop.onDay is null or stop.onDay >= :day)
                        order by stop.weekday, stop.onDay, stop.fromTime""", Stop.class)
                .setParameter("id", structureId)
                .setParameter("day", day)
                .getResultList();
    }

    List<Referent> referentsOf(long structureId, Set<Consent> visible) {
        return entities.createQuery("""
                        select referent from Referent referent
                        where referent.structure.id = :id and referent.consent in :visible
                        order by referent.rank""", Referent.class)
                .setParameter("id", structureId)
                .setParameter("visible", visible)
                .getResultList();
    }
}
