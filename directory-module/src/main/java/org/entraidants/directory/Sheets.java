package org.entraidants.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entraidants.directory.Referent.Consent;
import org.entraidants.directory.Sheet.Contact;
import org.entraidants.directory.Sheet.Place;
import org.entraidants.directory.school.SchoolCalendars;
import org.entraidants.directory.search.Neighbours;
import org.entraidants.directory.search.Neighbours.Neighbour;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.account.Role;
import org.jspecify.annotations.Nullable;

/** The boundary of those who read the sheets of structures. */
@ApplicationScoped
@Transactional
public class Sheets {
    private static final int NEARBY = 4;

    @Inject
    SheetQueries queries;

    @Inject
    Neighbours neighbours;

    @Inject
    SchoolCalendars schools;

    @Inject
    Clock clock;

    /**
     * The sheet of a structure as this caller may see it; six queries, and one for each site whose hours depend on the school
     * holidays. Empty for an unknown slug.
     */
    public Optional<Sheet> find(String slug, Caller caller) {
        List<Site> sites = queries.sitesOf(slug);
        return sites.isEmpty() ? Optional.empty() : Optional.of(sheet(sites, caller.role()));
    }

    /** The last part of the address where a sheet is now that was made part of another one. */
    public Optional<String> movedTo(String slug) {
        return queries.movedTo(slug);
    }

    private Sheet sheet(List<Site> sites, Role role) {
        Structure structure = sites.get(0).structure();
        long id = structure.id();
        // A day early: it is still yesterday overseas.
        LocalDate today = LocalDate.now(clock).minusDays(1);
        List<Offer> offers = queries.offersOf(id);
        List<ExceptionalPeriod> periods = queries.periodsOf(id, today);
        List<Stop> stops = queries.stopsOf(id, today);
        List<Place> places = sites.stream()
                .map(site -> new Place(
                        site,
                        offers.stream()
                                .filter(offer -> offer.site().equals(site))
                                .toList(),
                        periods.stream()
                                .filter(period -> period.site().equals(site))
                                .toList(),
                        stops.stream().filter(stop -> stop.site().equals(site)).toList(),
                        schools.of(site)))
                .toList();
        List<Contact> contacts = contacts(id, role);
        return new Sheet(
                structure,
                places,
                contacts,
                near(sites.get(0)),
                verifier(structure, contacts, role),
                queries.branchesOf(id));
    }

    /** Visitors learn the name only of a referent whom they see on this very sheet. */
    private static @Nullable String verifier(Structure structure, List<Contact> contacts, Role role) {
        String name = structure.verifiedBy();
        boolean told = role.covers(Role.MEMBER)
                || contacts.stream().anyMatch(contact -> contact.name().equals(name));
        return told ? name : null;
    }

    private List<Neighbour> near(Site site) {
        Double lat = site.foundLatitude();
        Double lon = site.foundLongitude();
        return lat == null || lon == null
                ? List.of()
                : neighbours.near(lat, lon, "/annuaire/" + site.structure().slug(), NEARBY);
    }

    private List<Contact> contacts(long structureId, Role role) {
        boolean member = role.covers(Role.MEMBER);
        Set<Consent> visible = member ? EnumSet.of(Consent.EVERYONE, Consent.MEMBERS) : EnumSet.of(Consent.EVERYONE);
        return queries.referentsOf(structureId, visible).stream()
                .map(referent -> new Contact(
                        referent.name(),
                        referent.role(),
                        member ? referent.phone() : null,
                        member ? referent.email() : null))
                .toList();
    }
}
