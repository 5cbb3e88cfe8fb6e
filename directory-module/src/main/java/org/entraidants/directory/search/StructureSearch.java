package org.entraidants.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.entraidants.directory.Referent.Consent;
import org.entraidants.directory.Site;
import org.entraidants.directory.hours.State;
import org.entraidants.directory.school.SchoolCalendars;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.search.SearchIndex;
import org.jspecify.annotations.Nullable;

/** The boundary of finding: the index tells which and what to show of them, the database only whom to ask for. */
@ApplicationScoped
public class StructureSearch {
    public static final int LARGEST_PAGE = 100;

    @PersistenceContext(unitName = "entraidants")
    EntityManager entities;

    @Inject
    SearchIndex index;

    @Inject
    VisibleReferents referents;

    @Inject
    SchoolCalendars schools;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private final Finder finder = new Finder();

    /**
     * One page of what is found.
     *
     * @param limit 1 to 100
     * @param after the cursor that ended the page before; null for the first page
     * @throws IllegalArgumentException when the limit is out of range, or {@code after} is not a cursor of this order
     */
    public Found find(Criteria criteria, int limit, @Nullable String after) {
        if (limit < 1 || limit > LARGEST_PAGE) {
            throw new IllegalArgumentException("Not a size of a page: " + limit);
        }
        Finder.Page page = index.search(searcher -> finder.find(searcher, criteria, now(), limit, after));
        return new Found(found(page.hits(), criteria.area()), page.total(), page.counts(), page.after());
    }

    /** The numbers of everything that is found, in their order. */
    public List<Long> ids(Criteria criteria) {
        return index.search(searcher -> {
            var ids = new Ids();
            finder.collect(searcher, criteria, new MatchAllDocsQuery(), now(), ids);
            return ids.inOrder();
        });
    }

    /** What is found within a box, gathered for a map; the places that are not on the map are missing. */
    public List<Cluster> clusters(Criteria criteria, Box box, int zoom) {
        var inBox = LatLonPoint.newBoxQuery(Fields.POINT, box.south(), box.north(), box.west(), box.east());
        return index.search(searcher -> {
            var grid = new Grid(box, zoom);
            finder.collect(searcher, criteria, inBox, now(), grid);
            return grid.clusters(searcher);
        });
    }

    /** What to show of some structures, in the order of their numbers. */
    @Transactional
    public List<StructureRow> rows(Collection<Long> ids) {
        return entities
                .createQuery("""
                        select new org.entraidants.directory.search.StructureRow(
                            s.id, s.slug, s.name, s.summary, t.address, t.postcode, t.commune,
                            t.foundLatitude, t.foundLongitude, s.verifiedAt, s.sourceUpdatedOn)
                        from Structure s join s.sites t
                        where s.id in :ids and s.mergedInto is null order by s.id, t.id
                        """, StructureRow.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(
                        StructureRow::id, Function.identity(), (main, other) -> main, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** What is known of a site at a moment, as the index would tell. */
    @Transactional
    public State stateOf(Site site, Opening.At moment) {
        return SiteHours.decode(SiteHours.encode(site, schools.of(site))).at(moment);
    }

    private Opening.At now() {
        return new Opening.AtInstant(clock.instant());
    }

    private List<FoundStructure> found(List<Finder.Hit> hits, @Nullable Area area) {
        Map<Long, VisibleReferent> people = referents(hits);
        return hits.stream()
                .map(hit -> hit.row().found(hit, area, people.get(hit.id())))
                .toList();
    }

    private Map<Long, VisibleReferent> referents(List<Finder.Hit> hits) {
        Set<Consent> visible =
                caller.isSignedIn() ? EnumSet.of(Consent.EVERYONE, Consent.MEMBERS) : EnumSet.of(Consent.EVERYONE);
        List<Long> ids = hits.stream()
                .filter(hit -> (hit.consents() & Consents.bits(visible)) != 0)
                .map(Finder.Hit::id)
                .toList();
        return ids.isEmpty() ? Map.of() : referents.of(ids, visible);
    }
}
