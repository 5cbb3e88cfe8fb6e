package org.entraidants.directory.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.entraidants.directory.Fee;
import org.entraidants.directory.Places;
import org.entraidants.directory.Referent.Consent;
import org.entraidants.directory.Service;
import org.entraidants.directory.hours.SchoolHolidays;
import org.entraidants.directory.hours.Status;
import org.entraidants.platform.search.Entry;
import org.entraidants.platform.search.FrenchAnalysis;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FinderTest {
    /** A Wednesday, 10:00 in Paris, 13:00 on Réunion. */
    private static final Instant WEDNESDAY = Instant.parse("2026-03-11T09:00:00Z");

    private static final String OFFICE = "Mo-Fr 09:00-12:00";

    private final Finder finder = new Finder();
    private IndexWriter writer;

    @BeforeEach
    void index() throws IOException {
        writer = new IndexWriter(new ByteBuffersDirectory(), new IndexWriterConfig(new FrenchAnalysis()));
        add(Places.named(1, "Médiathèque Mériadeck")
                .open(OFFICE)
                .offering(Service.ADMINISTRATIVE_HELP, Service.SAFE_USE)
                .costing(Fee.FREE)
                .hosting(12));
        add(Places.named(2, "Centre social de Lormont")
                .in("33310", "Lormont")
                .open("Mo-Fr 14:00-17:00")
                .offering(Service.ADMINISTRATIVE_HELP)
                .saying("Près de la médiathèque")
                .costing(Fee.PAID));
        add(Places.named(3, "Médiathèque de Pessac")
                .in("33600", "Pessac")
                .open("sur rendez-vous, voir le site")
                .offering(Service.SAFE_USE)
                .referent("Maud Visible", Consent.EVERYONE)
                .referent("Nina Cachée", Consent.MEMBERS));
        writer.commit();
        add(Places.named(4, "Cyberbase de Pau")
                .in("64000", "Pau")
                .open("Sa 09:00-12:00")
                .verified(Instant.parse("2026-03-01T10:00:00Z")));
        add(Places.named(5, "Case numérique de Saint-Denis")
                .in("97400", "Saint-Denis")
                .open(OFFICE));
        add(Places.named(6, "Accueil de Bègles")
                .in("33130", "Bègles")
                .open(OFFICE)
                .closedOn(LocalDate.of(2026, 3, 11)));
    }

    @AfterEach
    void close() throws IOException {
        writer.close();
    }

    private void add(Places place) {
        try {
            Entry entry = StructureSource.entry(place.structure(), SchoolHolidays.UNKNOWN);
            var number = "structure:" + place.structure().id();
            writer.updateDocument(new Term("key", number), entry.document());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Finder.Page find(Criteria criteria, int limit, String after) throws IOException {
        try (var reader = DirectoryReader.open(writer)) {
            return finder.find(new IndexSearcher(reader), criteria, new Opening.AtInstant(WEDNESDAY), limit, after);
        }
    }

    private Finder.Page find(String address) throws IOException {
        return find(criteria(address), 100, null);
    }

    private static Criteria criteria(String address) {
        return SearchParameters.read(Addresses.parameters(address), WEDNESDAY);
    }

    private static List<Long> ids(Finder.Page page) {
        return page.hits().stream().map(Finder.Hit::id).toList();
    }

    @Test
    void namesAreFoundWithoutAccentsAndComeBeforeMentions() throws IOException {
        assertThat(ids(find("q=mediatheque"))).containsExactly(3L, 1L, 2L);
        assertThat(ids(find("q=mediatheque&commune=33000"))).containsExactly(1L, 3L, 2L);
        assertThat(ids(find("q=mediatheque&commune=33000&order=nearest"))).containsExactly(1L, 3L, 2L);
    }

    @Test
    void typosAreForgiven() throws IOException {
        assertThat(ids(find("q=mediateque"))).contains(1L, 3L);
        assertThat(ids(find("q=ciberbase"))).containsExactly(4L);
        assertThat(ids(find("q=zzzzzz"))).isEmpty();
    }

    @Test
    void theEndOfALongWordFindsItToo() throws IOException {
        add(Places.named(7, "Ludomédiathèque de Cenon").in("33150", "Cenon"));
        assertThat(ids(find("q=mediatheque"))).containsExactly(3L, 1L, 7L, 2L);
    }

    @Test
    void onlyReferentsWhoConsentToEveryoneAreWords() throws IOException {
        assertThat(ids(find("q=Maud"))).containsExactly(3L);
        assertThat(ids(find("q=Cachée"))).isEmpty();
    }

    @Test
    void theNearestComeFirstWithinTheRadius() throws IOException {
        assertThat(ids(find("lat=44.8378&lon=-0.5792"))).containsExactly(1L, 6L, 3L, 2L);
        assertThat(ids(find("lat=44.8378&lon=-0.5792&radius=5"))).containsExactly(1L, 6L);
    }

    @Test
    void openingIsAskedByTheClockOfEachPlace() throws IOException {
        assertThat(ids(find("open=now"))).containsExactly(1L);
        assertThat(ids(find("open=2026-03-11T10:00"))).containsExactlyInAnyOrder(1L, 5L);
        assertThat(ids(find("open=2026-03-11T10:00%2B04:00"))).containsExactly(5L);
        assertThat(ids(find("open=weekend"))).containsExactly(4L);
    }

    @Test
    void unknownHoursAreNeverOpenButCountedAndShownOnRequest() throws IOException {
        Finder.Page open = find("open=now");
        assertThat(open.counts().unknown()).isOne();
        assertThat(open.counts().open()).isOne();
        assertThat(open.counts().closed()).isEqualTo(4);
        assertThat(open.counts().weekend()).isOne();
        Finder.Page both = find("open=now&unknown=true");
        assertThat(both.hits()).extracting(hit -> hit.state().status()).containsOnly(Status.OPEN, Status.UNKNOWN);
        assertThat(ids(both)).containsExactlyInAnyOrder(1L, 3L);
    }

    @Test
    void theAnswerOfAMinuteIsNotThatOfTheNext() throws IOException {
        assertThat(ids(find("open=2026-03-12T11:59&lat=44.8&lon=-0.55"))).contains(1L, 6L);
        assertThat(ids(find("open=2026-03-12T12:00&lat=44.8&lon=-0.55"))).isEmpty();
    }

    @Test
    void aListIsCountedWithoutItsOwnChoice() throws IOException {
        Counts counts = find("fees=Gratuit").counts();
        assertThat(counts.of(Facet.FEE, Fee.FREE)).isOne();
        assertThat(counts.of(Facet.FEE, Fee.PAID)).isOne();
        assertThat(counts.of(Facet.SERVICE, Service.ADMINISTRATIVE_HELP)).isOne();
        assertThat(counts.byTerm().get(Facet.AUDIENCE)).isEmpty();
    }

    @Test
    void severalValuesOfOneListAddUpAndListsNarrow() throws IOException {
        String both = "service=Aide aux démarches administratives&service=Utilisation sécurisée du numérique";
        assertThat(ids(find(both))).containsExactlyInAnyOrder(1L, 2L, 3L);
        assertThat(ids(find(both + "&fees=Payant"))).containsExactly(2L);
    }

    @Test
    void seatsAndVerificationFilter() throws IOException {
        assertThat(ids(find("host=12"))).containsExactly(1L);
        assertThat(ids(find("host=13"))).isEmpty();
        assertThat(ids(find("verifiedSince=2026-03-01"))).containsExactly(4L);
        assertThat(ids(find("verifiedSince=2026-03-02"))).isEmpty();
        assertThat(ids(find("department=64"))).containsExactly(4L);
    }

    @Test
    void pagesFollowEachOtherWhileTheIndexChanges() throws IOException {
        LongStream.range(10, 30).forEach(id -> add(Places.named(id, "Lieu " + id)));
        var criteria = criteria("lat=44.8378&lon=-0.5792&radius=1");
        var seen = new ArrayList<Long>();
        String after = null;
        do {
            Finder.Page page = find(criteria, 4, after);
            seen.addAll(ids(page));
            after = page.after();
            // What has been seen goes and comes back as another document, at the same place of the order.
            add(Places.named(seen.get(0), "Lieu renommé"));
            writer.forceMerge(1);
        } while (after != null);
        assertThat(seen).doesNotHaveDuplicates().hasSize(21);
    }

    @Test
    void everyOrderHasPages() throws IOException {
        for (String order : List.of("", "order=name", "q=mediatheque", "q=mediatheque&commune=Bordeaux")) {
            var criteria = criteria(order);
            var all = ids(find(criteria, 100, null));
            var first = find(criteria, 1, null);
            assertThat(ids(find(criteria, 99, first.after()))).isEqualTo(all.subList(1, all.size()));
        }
    }

    @Test
    void aCursorOfAnotherOrderIsRefused() throws IOException {
        String after = find(criteria("order=name"), 1, null).after();
        assertThatThrownBy(() -> find(criteria("commune=Bordeaux"), 1, after))
                .isInstanceOf(IllegalArgumentException.class);
        for (String malformed : List.of("x", "!!", "aaaa", after + "AAAA", after.substring(4))) {
            assertThatThrownBy(() -> find(criteria("order=name"), 1, malformed))
                    .as(malformed)
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void placesNearOneAnotherAreGathered() throws IOException {
        var bordeaux = new Box(-1, 44.5, 0, 45);
        assertThat(clusters(bordeaux, 6)).singleElement().satisfies(all -> {
            assertThat(all.count()).isEqualTo(4);
            assertThat(all.slug()).isNull();
        });
        assertThat(clusters(bordeaux, 15))
                .hasSize(4)
                .allSatisfy(one -> assertThat(one.slug()).startsWith("place-"));
    }

    private List<Cluster> clusters(Box box, int zoom) throws IOException {
        try (var reader = DirectoryReader.open(writer)) {
            var index = new IndexSearcher(reader);
            var grid = new Grid(box, zoom);
            var inBox = org.apache.lucene.document.LatLonPoint.newBoxQuery(
                    Fields.POINT, box.south(), box.north(), box.west(), box.east());
            finder.collect(index, Criteria.ALL, inBox, new Opening.AtInstant(WEDNESDAY), grid);
            return grid.clusters(index);
        }
    }

    @Test
    void whatIsShownFollowsTheStructure() throws IOException {
        add(Places.named(4, "Cyberbase du Hédas").in("64000", "Pau").saying("Ateliers"));
        assertThat(find("q=hedas").hits()).singleElement().satisfies(hit -> {
            assertThat(hit.row().name()).isEqualTo("Cyberbase du Hédas");
            assertThat(hit.row().summary()).isEqualTo("Ateliers");
        });
        writer.deleteDocuments(new Term("key", "structure:4"));
        assertThat(find("q=cyberbase").hits()).isEmpty();
    }

    @Test
    void everythingIsLookedAtOnceForEachMinuteAndStateOfTheIndex() throws IOException {
        Opening.At now = new Opening.AtInstant(WEDNESDAY);
        try (var reader = DirectoryReader.open(writer)) {
            var index = new IndexSearcher(reader);
            var page = finder.find(index, Criteria.ALL, now, 20, null);
            assertThat(finder.find(index, Criteria.ALL, now, 20, null)).isSameAs(page);
            assertThat(finder.find(index, Criteria.ALL, new Opening.AtInstant(WEDNESDAY.plusSeconds(60)), 20, null))
                    .isNotSameAs(page);
        }
        add(Places.named(4, "Autre nom").in("64000", "Pau"));
        assertThat(find(Criteria.ALL, 20, null).hits().get(1).row().name()).isEqualTo("Autre nom");
    }

    @Test
    void namesOfReferentsAreAskedForOnlyWhereSomebodyConsents() throws IOException {
        var maud = find("q=Maud").hits().get(0);
        assertThat(maud.consents()).isEqualTo(Consents.bits(List.of(Consent.EVERYONE, Consent.MEMBERS)));
        add(Places.named(3, "Médiathèque de Pessac").referent("Maud Discrète", Consent.NOBODY));
        assertThat(find("q=pessac").hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.consents()).isZero());
    }

    @Test
    void everyNumberIsFoundOnce() throws IOException {
        try (var reader = DirectoryReader.open(writer)) {
            var ids = new Ids();
            finder.collect(
                    new IndexSearcher(reader),
                    Criteria.ALL,
                    new MatchAllDocsQuery(),
                    new Opening.AtInstant(WEDNESDAY),
                    ids);
            assertThat(ids.inOrder()).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        }
    }
}
