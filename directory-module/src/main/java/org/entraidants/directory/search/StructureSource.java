package org.entraidants.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import org.entraidants.directory.Offer;
import org.entraidants.directory.Referent;
import org.entraidants.directory.Site;
import org.entraidants.directory.Structure;
import org.entraidants.directory.WholeStructures;
import org.entraidants.directory.hours.SchoolHolidays;
import org.entraidants.directory.school.SchoolCalendars;
import org.entraidants.platform.search.Entry;
import org.entraidants.platform.search.SearchSource;
import org.jspecify.annotations.Nullable;

/** What the index keeps of a structure: found by the words of all its sites, on the map and in time by its main site. */
@ApplicationScoped
@Transactional
class StructureSource implements SearchSource {

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    SchoolCalendars schools;

    @Override
    public String kind() {
        return Fields.KIND;
    }

    @Override
    public List<Long> idsAfter(long id, int limit) {
        return entities.createQuery(
                        "select s.id from Structure s where s.id > :id and s.mergedInto is null order by s.id",
                        Long.class)
                .setParameter("id", id)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Entry> entries(Collection<Long> ids) {
        return WholeStructures.listed(entities, ids, "s.referents", "s.sites.exceptionalPeriods", "s.sites.stops")
                .stream()
                .map(this::known)
                .toList();
    }

    @Override
    public Optional<Entry> entryOf(Object thing) {
        return thing instanceof Structure structure ? Optional.of(known(structure)) : Optional.empty();
    }

    private Entry known(Structure structure) {
        return entry(structure, schools.of(structure.mainSite()));
    }

    static Entry entry(Structure structure, SchoolHolidays school) {
        Site main = structure.mainSite();
        var entry = new Entry(
                Fields.KIND,
                structure.id(),
                structure.name(),
                "/annuaire/" + structure.slug(),
                Objects.requireNonNullElse(structure.summary(), ""));
        StructureWords.of(structure).forEach(entry::findBy);
        entry.with(new NumericDocValuesField(Fields.TERMS, terms(structure)));
        entry.with(new SortedDocValuesField(Fields.HOURS, new BytesRef(SiteHours.encode(main, school))));
        entry.with(new SortedDocValuesField(Fields.NAME, NameKey.of(structure.name())));
        entry.with(new BinaryDocValuesField(Fields.ROW, RowBytes.write(StructureRow.of(structure))));
        entry.with(new NumericDocValuesField(Fields.CONSENTS, consents(structure)));
        structure
                .typologies()
                .forEach(typology -> entry.with(new StringField(Fields.TYPOLOGY, typology.standard(), Store.NO)));
        if (main.department() != null) {
            entry.with(new StringField(Fields.DEPARTMENT, main.department(), Store.NO));
        }
        if (main.foundLatitude() != null && main.foundLongitude() != null) {
            entry.with(new LatLonPoint(Fields.POINT, main.foundLatitude(), main.foundLongitude()));
            entry.with(new LatLonDocValuesField(Fields.POINT, main.foundLatitude(), main.foundLongitude()));
        }
        structure.sites().stream()
                .filter(site -> site.canHost() && site.seats() != null)
                .mapToInt(Site::seats)
                .max()
                .ifPresent(seats -> entry.with(new NumericDocValuesField(Fields.SEATS, seats)));
        LocalDate verified = verifiedOn(structure);
        if (verified != null) {
            entry.with(new NumericDocValuesField(Fields.VERIFIED, verified.toEpochDay()));
        }
        return entry;
    }

    private static long consents(Structure structure) {
        return Consents.bits(
                structure.referents().stream().map(Referent::consent).toList());
    }

    private static @Nullable LocalDate verifiedOn(Structure structure) {
        return structure.verifiedAt() == null
                ? structure.sourceUpdatedOn()
                : LocalDate.ofInstant(structure.verifiedAt(), ZoneOffset.UTC);
    }

    private static long terms(Structure structure) {
        return Facet.PROGRAMME.bits(structure.programmes())
                | Facet.PROGRAMME.bits(structure.labels())
                | structure.sites().stream().mapToLong(StructureSource::terms).reduce(0, (all, one) -> all | one);
    }

    private static long terms(Site site) {
        return Facet.AUDIENCE.bits(site.audiences())
                | Facet.NEED.bits(site.needs())
                | Facet.FEE.bits(site.fees())
                | Facet.ACCESS.bits(site.accessModes())
                | Facet.SUPPORT.bits(site.supportModes())
                | site.offers().stream().mapToLong(StructureSource::terms).reduce(0, (all, one) -> all | one);
    }

    private static long terms(Offer offer) {
        return Facet.SERVICE.bits(List.of(offer.service()))
                | Facet.AUDIENCE.bits(offer.audiences())
                | Facet.NEED.bits(offer.needs())
                | Facet.FEE.bits(offer.fees())
                | Facet.SUPPORT.bits(offer.supportModes());
    }
}
