package org.entraidants.directory.api;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.entraidants.directory.Offer;
import org.entraidants.directory.Referent;
import org.entraidants.directory.Referent.Consent;
import org.entraidants.directory.Site;
import org.entraidants.directory.Stop;
import org.entraidants.directory.Structure;
import org.entraidants.directory.Trust;
import org.entraidants.directory.search.Opening;
import org.entraidants.directory.search.StructureSearch;
import org.entraidants.platform.account.Caller;
import org.jspecify.annotations.Nullable;

/** Reads sheets, each site and its parts in few statements. */
@ApplicationScoped
@Transactional
class Sheets {
    private static final int MOST_BRANCHES = 30;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    StructureSearch search;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    Optional<Sheet> find(String idOrSlug, String pages) {
        return structure(idOrSlug).map(structure -> sheet(structure, pages));
    }

    private Optional<Structure> structure(String idOrSlug) {
        boolean number = idOrSlug.matches("\\d{1,18}");
        var query = entities.createQuery(
                "select s from Structure s where s.mergedInto is null and " + (number ? "s.id" : "s.slug") + " = :key",
                Structure.class);
        return query.setParameter("key", number ? (Object) Long.valueOf(idOrSlug) : idOrSlug)
                .setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "s.sites")
                .setHint("eclipselink.batch", "s.sites.offers")
                .setHint("eclipselink.batch", "s.sites.openingRules")
                .setHint("eclipselink.batch", "s.sites.exceptionalPeriods")
                .setHint("eclipselink.batch", "s.sites.stops")
                .getResultStream()
                .findFirst();
    }

    /** The last part of the address of the sheet that one has become part of. */
    Optional<String> movedTo(String idOrSlug) {
        boolean number = idOrSlug.matches("\\d{1,18}");
        return entities.createQuery(
                        "select m.slug from Structure s join s.mergedInto m where " + (number ? "s.id" : "s.slug")
                                + " = :key",
                        String.class)
                .setParameter("key", number ? (Object) Long.valueOf(idOrSlug) : idOrSlug)
                .getResultStream()
                .findFirst();
    }

    private static Sheet.@Nullable Kin parentStructure(Structure structure, String pages) {
        Structure parent = structure.parent();
        return parent == null ? null : new Sheet.Kin(parent.slug(), parent.name(), pages + parent.slug());
    }

    private List<Sheet.Kin> branches(Structure structure, String pages) {
        return entities.createQuery("""
                        select s.slug, s.name from Structure s
                        where s.parent = :parent and s.mergedInto is null order by s.name, s.id
                        """, Object[].class)
                .setParameter("parent", structure)
                .setMaxResults(MOST_BRANCHES)
                .getResultStream()
                .map(row -> new Sheet.Kin((String) row[0], (String) row[1], pages + row[0]))
                .toList();
    }

    private List<Sheet.Person> referents(Structure structure) {
        boolean member = caller.isSignedIn();
        var visible = member ? EnumSet.of(Consent.EVERYONE, Consent.MEMBERS) : EnumSet.of(Consent.EVERYONE);
        return entities.createQuery(
                        "select r from Referent r where r.structure = :structure and r.consent in :visible"
                                + " order by r.rank",
                        Referent.class)
                .setParameter("structure", structure)
                .setParameter("visible", visible)
                .getResultStream()
                .map(one -> new Sheet.Person(
                        one.name(), one.role(), member ? one.phone() : null, member ? one.email() : null))
                .toList();
    }

    private Instant changedAt(Structure structure) {
        var revised = entities.createQuery(
                        "select max(r.at) from Revision r where r.structure = :structure", Instant.class)
                .setParameter("structure", structure)
                .getSingleResult();
        return Stream.of(structure.createdAt(), structure.editedAt(), structure.verifiedAt(), revised)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElseThrow();
    }

    private Sheet sheet(Structure structure, String pages) {
        var zone = structure.sites().isEmpty()
                ? ZoneOffset.UTC
                : structure.mainSite().zone();
        List<Sheet.Person> referents = referents(structure);
        return new Sheet(
                structure.id(),
                structure.slug(),
                pages + structure.slug(),
                structure.name(),
                structure.usualName(),
                structure.country().name(),
                structure.identifierKind().name(),
                structure.identifier().isEmpty() ? null : structure.identifier(),
                Answer.standard(structure.typologies()),
                parent(structure),
                parentStructure(structure, pages),
                branches(structure, pages),
                structure.summary(),
                structure.description(),
                structure.websites(),
                Answer.standard(structure.programmes()),
                Answer.standard(structure.labels()),
                structure.otherLabels(),
                structure.coAnimates(),
                structure.contentToShare(),
                structure.trainers(),
                structure.source(),
                structure.sourceUpdatedOn(),
                Answer.at(structure.verifiedAt(), zone),
                verifier(structure, referents),
                Trust.of(structure.verifiedAt(), structure.sourceUpdatedOn()).isStale(clock),
                Objects.requireNonNull(Answer.at(changedAt(structure), zone)),
                structure.sites().stream().map(this::place).toList(),
                referents);
    }

    /** Visitors learn the name only of a referent whom they see on this very sheet. */
    private @Nullable String verifier(Structure structure, List<Sheet.Person> referents) {
        String name = structure.verifiedBy();
        boolean told = caller.isSignedIn()
                || referents.stream().anyMatch(referent -> referent.name().equals(name));
        return told ? name : null;
    }

    private static @Nullable String parent(Structure structure) {
        Structure parent = structure.parent();
        return parent == null ? structure.parentText() : parent.name();
    }

    private Sheet.Place place(Site site) {
        var now = new Opening.AtInstant(clock.instant());
        return new Sheet.Place(
                site.address(),
                site.addressDetails(),
                site.postcode(),
                site.commune(),
                site.communeCode(),
                site.department(),
                site.foundLatitude(),
                site.foundLongitude(),
                lower(site.foundBy()),
                site.zone().getId(),
                site.phone(),
                site.emails(),
                Answer.standard(site.mobility()),
                site.hours(),
                Answer.Opening.of(search.stateOf(site, now), site.zone()),
                site.exceptionalPeriods().stream()
                        .map(one -> new Sheet.Period(
                                one.fromDay(), one.toDay(), lower(one.kind()), one.hours(), one.message()))
                        .toList(),
                site.stops().stream().map(Sheets::stop).toList(),
                site.offers().stream().map(Sheets::offer).toList(),
                Answer.standard(site.audiences()),
                Answer.standard(site.needs()),
                Answer.standard(site.fees()),
                Answer.standard(site.accessModes()),
                Answer.standard(site.supportModes()),
                site.languages(),
                site.accessibilityPage(),
                site.bookingPage(),
                site.howToCome(),
                site.seats(),
                site.computers(),
                site.laptops(),
                site.tablets(),
                site.equipment(),
                site.canHost(),
                site.hostingConditions());
    }

    private static Sheet.StopRow stop(Stop stop) {
        var weekday = stop.weekday();
        return new Sheet.StopRow(
                stop.place(),
                stop.commune(),
                stop.latitude(),
                stop.longitude(),
                weekday == null ? null : weekday.getValue(),
                stop.onDay(),
                stop.fromTime(),
                stop.toTime());
    }

    private static Sheet.OfferRow offer(Offer offer) {
        return new Sheet.OfferRow(
                offer.service().standard(),
                offer.label(),
                Answer.standard(offer.audiences()),
                Answer.standard(offer.needs()),
                Answer.standard(offer.fees()),
                offer.feesDetail(),
                Answer.standard(offer.supportModes()),
                offer.steps(),
                offer.capacity(),
                offer.schedule(),
                offer.doesFor(),
                offer.doesWith());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
