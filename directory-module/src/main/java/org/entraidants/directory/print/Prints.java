package org.entraidants.directory.print;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.entraidants.directory.ExceptionalPeriod;
import org.entraidants.directory.Referent;
import org.entraidants.directory.Referent.Consent;
import org.entraidants.directory.Sheet.Place;
import org.entraidants.directory.Site;
import org.entraidants.directory.Stop;
import org.entraidants.directory.Structure;
import org.entraidants.directory.WholeStructures;
import org.entraidants.directory.school.SchoolCalendars;
import org.entraidants.platform.account.Caller;

/** Reads structures to be printed, many at a time and each kind of thing in one query. */
@ApplicationScoped
@Transactional
public class Prints {

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    SchoolCalendars schools;

    @Inject
    Clock clock;

    /** Structures by their slugs, in the order of these, with the people whom this caller may know; unknown ones are left out. */
    List<Printed> bySlugs(Collection<String> slugs, Caller caller) {
        Map<String, Long> ids = entities.createQuery(
                        "select s.slug, s.id from Structure s where s.slug in :slugs and s.mergedInto is null",
                        Object[].class)
                .setParameter("slugs", slugs)
                .getResultStream()
                .collect(Collectors.toMap(row -> (String) row[0], row -> (Long) row[1]));
        List<Long> wanted =
                slugs.stream().distinct().filter(ids::containsKey).map(ids::get).toList();
        Set<Consent> told =
                caller.isSignedIn() ? EnumSet.of(Consent.EVERYONE, Consent.MEMBERS) : EnumSet.of(Consent.EVERYONE);
        return read(wanted, told);
    }

    /** Structures by their numbers, in the order of these, with the people whom everybody may know. */
    List<Printed> forEverybody(List<Long> ids) {
        return read(ids, EnumSet.of(Consent.EVERYONE));
    }

    private List<Printed> read(List<Long> ids, Set<Consent> told) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Structure> structures =
                WholeStructures.listed(entities, ids, "s.sites.exceptionalPeriods", "s.sites.stops").stream()
                        .collect(Collectors.toMap(Structure::id, structure -> structure));
        Map<Long, List<PlaceText.Person>> people = people(ids, told);
        return ids.stream()
                .map(structures::get)
                .filter(Objects::nonNull)
                .map(structure ->
                        new Printed(structure, places(structure), people.getOrDefault(structure.id(), List.of())))
                .toList();
    }

    private Map<Long, List<PlaceText.Person>> people(List<Long> ids, Set<Consent> told) {
        return entities.createQuery("""
                        select r from Referent r
                        where r.structure.id in :ids and r.consent in :told order by r.rank
                        """, Referent.class)
                .setParameter("ids", ids)
                .setParameter("told", told)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        person -> person.structure().id(),
                        Collectors.mapping(
                                person -> new PlaceText.Person(
                                        person.name(), Objects.requireNonNullElse(person.role(), "")),
                                Collectors.toList())));
    }

    private List<Place> places(Structure structure) {
        // A day early: it is still yesterday overseas.
        LocalDate today = LocalDate.now(clock).minusDays(1);
        return structure.sites().stream().map(site -> place(site, today)).toList();
    }

    private Place place(Site site, LocalDate today) {
        List<ExceptionalPeriod> periods = site.exceptionalPeriods().stream()
                .filter(period -> !period.toDay().isBefore(today))
                .toList();
        List<Stop> stops = site.stops().stream()
                .filter(stop -> stop.onDay() == null || !stop.onDay().isBefore(today))
                .toList();
        return new Place(site, List.copyOf(site.offers()), periods, stops, schools.of(site));
    }
}
