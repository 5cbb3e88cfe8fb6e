package org.entraidants.directory.search;

import java.io.IOException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.similarities.BooleanSimilarity;
import org.apache.lucene.util.BytesRef;
import org.entraidants.directory.Service;
import org.entraidants.directory.hours.State;
import org.entraidants.platform.search.Entry;
import org.entraidants.platform.search.Words;
import org.jspecify.annotations.Nullable;

/** Finds in the index alone. */
final class Finder {
    private final StatusMemo memo = new StatusMemo();
    private final PageMemo pages = new PageMemo();

    /** A place that was found; its state at the asked moment. For its consents see {@link Consents}. */
    record Hit(StructureRow row, long consents, List<Service> services, State state, ZoneId zone) {
        long id() {
            return row.id();
        }
    }

    record Page(
            List<Hit> hits,
            int total,
            Counts counts,
            @Nullable String after) {}

    /**
     * One page.
     *
     * @throws IllegalArgumentException when the cursor is none of these results
     */
    Page find(IndexSearcher index, Criteria criteria, Opening.At now, int limit, @Nullable String after)
            throws IOException {
        return pages.get(index, criteria, now, limit, after, () -> look(index, criteria, now, limit, after));
    }

    private Page look(IndexSearcher index, Criteria criteria, Opening.At now, int limit, @Nullable String after)
            throws IOException {
        Sort sort = sort(criteria);
        FieldDoc from = after == null ? null : Cursor.read(after, sort.getSort());
        var top = new TopFieldCollectorManager(sort, limit + 1, from, Integer.MAX_VALUE).newCollector();
        Opening.At moment = criteria.opening() instanceof Opening.At asked ? asked : now;
        Tally tally = run(index, query(index, criteria), new Tally(criteria, moment, memo, top));
        ScoreDoc[] docs = top.topDocs().scoreDocs;
        List<Hit> hits = hits(index, Arrays.copyOf(docs, Math.min(limit, docs.length)), moment);
        String next = docs.length > limit ? Cursor.write((FieldDoc) docs[limit - 1]) : null;
        return new Page(hits, tally.total(), tally.counts(), next);
    }

    /** Hands every place that is found to a collector. */
    void collect(IndexSearcher index, Criteria criteria, Query further, Opening.At now, Collector hits)
            throws IOException {
        var both = new BooleanQuery.Builder()
                .add(query(index, criteria), Occur.FILTER)
                .add(further, Occur.FILTER)
                .build();
        Opening.At moment = criteria.opening() instanceof Opening.At asked ? asked : now;
        run(index, both, new Tally(criteria, moment, memo, hits));
    }

    private static Tally run(IndexSearcher index, Query query, Tally tally) throws IOException {
        // How many have a word must not decide about the order: pages would shift whenever something changes.
        var searcher = new IndexSearcher(index.getIndexReader());
        searcher.setSimilarity(new BooleanSimilarity());
        return searcher.search(query, new CollectorManager<Tally, Tally>() {
            @Override
            public Tally newCollector() {
                return tally;
            }

            @Override
            public Tally reduce(java.util.Collection<Tally> tallies) {
                return tally;
            }
        });
    }

    private static Query query(IndexSearcher index, Criteria criteria) {
        var all = new BooleanQuery.Builder();
        all.add(new TermQuery(new Term(Entry.KIND, Fields.KIND)), Occur.FILTER);
        if (!criteria.text().isEmpty()) {
            all.add(Words.query(criteria.text(), index), Occur.MUST);
        }
        Area area = criteria.area();
        if (area != null) {
            all.add(Circle.of(area).box(), Occur.FILTER);
        }
        if (!criteria.typologies().isEmpty()) {
            var typologies = criteria.typologies().stream()
                    .map(typology -> new BytesRef(typology.standard()))
                    .toList();
            all.add(new TermInSetQuery(Fields.TYPOLOGY, typologies), Occur.FILTER);
        }
        if (criteria.department() != null) {
            all.add(new TermQuery(new Term(Fields.DEPARTMENT, criteria.department())), Occur.FILTER);
        }
        return all.build();
    }

    private static Sort sort(Criteria criteria) {
        Area area = criteria.area();
        SortField place = area == null
                ? new SortField(Fields.NAME, SortField.Type.STRING)
                : LatLonDocValuesField.newDistanceSort(Fields.POINT, area.lat(), area.lon());
        var id = new SortField(Entry.ID, SortField.Type.LONG);
        return switch (criteria.effectiveOrder()) {
            case BEST -> new Sort(SortField.FIELD_SCORE, place, id);
            case NEAREST -> new Sort(place, id);
            case NAME -> new Sort(new SortField(Fields.NAME, SortField.Type.STRING), id);
        };
    }

    /** In their order, but read in that of the segments, whose values only go forward. */
    private List<Hit> hits(IndexSearcher index, ScoreDoc[] docs, Opening.At moment) throws IOException {
        var leaves = index.getIndexReader().leaves();
        int[] forward = IntStream.range(0, docs.length)
                .boxed()
                .sorted(Comparator.comparingInt(i -> docs[i].doc))
                .mapToInt(Integer::intValue)
                .toArray();
        var hits = new Hit[docs.length];
        Values values = null;
        for (int i : forward) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(docs[i].doc, leaves));
            if (values == null || values.leaf != leaf) {
                values = new Values(leaf);
            }
            hits[i] = values.hit(docs[i].doc - leaf.docBase, moment);
        }
        return List.of(hits);
    }

    /** What one segment keeps of its places. */
    private final class Values {
        private final LeafReaderContext leaf;
        private final SortedDocValues hours;
        private final NumericDocValues terms;
        private final NumericDocValues consents;
        private final BinaryDocValues rows;

        Values(LeafReaderContext leaf) throws IOException {
            this.leaf = leaf;
            LeafReader reader = leaf.reader();
            hours = DocValues.getSorted(reader, Fields.HOURS);
            terms = DocValues.getNumeric(reader, Fields.TERMS);
            consents = DocValues.getNumeric(reader, Fields.CONSENTS);
            rows = DocValues.getBinary(reader, Fields.ROW);
        }

        Hit hit(int doc, Opening.At moment) throws IOException {
            hours.advanceExact(doc);
            terms.advanceExact(doc);
            consents.advanceExact(doc);
            rows.advanceExact(doc);
            SiteHours siteHours = memo.hours(leaf.reader(), hours, hours.ordValue());
            List<Service> services = Facet.SERVICE.in(terms.longValue()).stream()
                    .map(Service.class::cast)
                    .toList();
            return new Hit(
                    RowBytes.read(rows.binaryValue()),
                    consents.longValue(),
                    services,
                    siteHours.at(moment),
                    siteHours.zone());
        }
    }
}
