package org.entraidants.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldDoc;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TermQuery;
import org.entraidants.platform.search.Entry;
import org.entraidants.platform.search.SearchIndex;

/** Finds what is near a point in the index alone. */
@ApplicationScoped
public class Neighbours {
    private static final int[] WIDENING_KM = {3, 12, 50};

    @Inject
    SearchIndex index;

    /** A structure, its page, and how far it is. */
    public record Neighbour(String path, String name, double km) {}

    /** The structures nearest to a point in WGS 84 degrees, within 50 km, without the one of this page. */
    public List<Neighbour> near(double lat, double lon, String without, int limit) {
        return index.search(searcher -> {
            List<Neighbour> found = List.of();
            for (int i = 0; i < WIDENING_KM.length && found.size() < limit; i++) {
                found = within(searcher, lat, lon, WIDENING_KM[i], limit + 1).stream()
                        .filter(neighbour -> !neighbour.path().equals(without))
                        .limit(limit)
                        .toList();
            }
            return found;
        });
    }

    private static List<Neighbour> within(IndexSearcher searcher, double lat, double lon, int km, int limit)
            throws IOException {
        var query = new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Entry.KIND, Fields.KIND)), Occur.FILTER)
                .add(LatLonPoint.newDistanceQuery(Fields.POINT, lat, lon, km * 1000.0), Occur.FILTER)
                .build();
        var nearestFirst = new Sort(LatLonDocValuesField.newDistanceSort(Fields.POINT, lat, lon));
        var all = new ArrayList<Neighbour>();
        for (ScoreDoc hit : searcher.search(query, limit, nearestFirst).scoreDocs) {
            var stored = searcher.storedFields().document(hit.doc);
            double metres = (Double) ((FieldDoc) hit).fields[0];
            all.add(new Neighbour(stored.get(Entry.PATH), stored.get(Entry.TITLE), metres / 1000));
        }
        return all;
    }
}
