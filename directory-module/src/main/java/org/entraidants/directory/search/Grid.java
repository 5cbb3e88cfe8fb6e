package org.entraidants.directory.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.entraidants.platform.search.Entry;

/** Gathers places into the cells of a grid over the Mercator map: 64 pixels of a web map at most zooms. */
final class Grid extends SimpleCollector {
    private static final int CELLS_A_TILE = 4;
    private static final int MOST_CELLS_ACROSS = 40;
    private static final double DEGREES = 360;
    private static final double NORTHERNMOST = 85.05;

    private final double cells;
    private final Map<Long, Cell> byPlace = new HashMap<>();
    private SortedNumericDocValues points;
    private int base;

    /** @param zoom 0 (the world on one tile) to 22; cells grow when a box would hold too many */
    @SuppressWarnings("NullAway")
    Grid(Box box, int zoom) {
        double most = MOST_CELLS_ACROSS * DEGREES / Math.max(box.width(), 1e-9);
        cells = Math.min(Math.pow(2, zoom) * CELLS_A_TILE, most);
    }

    private static final class Cell {
        private double lats;
        private double lons;
        private int count;
        private int doc;

        void add(double lat, double lon, int newDoc) {
            lats += lat;
            lons += lon;
            count++;
            doc = newDoc;
        }
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        points = DocValues.getSortedNumeric(context.reader(), Fields.POINT);
        base = context.docBase;
    }

    @Override
    public void collect(int doc) throws IOException {
        if (points.advanceExact(doc)) {
            long point = points.nextValue();
            double lat = GeoEncodingUtils.decodeLatitude((int) (point >> 32));
            double lon = GeoEncodingUtils.decodeLongitude((int) point);
            byPlace.computeIfAbsent(cell(lat, lon), key -> new Cell()).add(lat, lon, base + doc);
        }
    }

    private long cell(double lat, double lon) {
        double sin = Math.sin(Math.toRadians(Math.max(-NORTHERNMOST, Math.min(NORTHERNMOST, lat))));
        double x = (lon + DEGREES / 2) / DEGREES;
        double y = 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI);
        return (long) (x * cells) << 32 | (long) (y * cells);
    }

    /** The cells, those with most places first. */
    List<Cluster> clusters(IndexSearcher index) throws IOException {
        var stored = index.storedFields();
        var clusters = new ArrayList<Cluster>();
        for (Cell cell : byPlace.values()) {
            double lat = cell.lats / cell.count;
            double lon = cell.lons / cell.count;
            if (cell.count > 1) {
                clusters.add(new Cluster(lat, lon, cell.count, null, null));
            } else {
                var document = stored.document(cell.doc);
                String path = document.get(Entry.PATH);
                clusters.add(
                        new Cluster(lat, lon, 1, path.substring(path.lastIndexOf('/') + 1), document.get(Entry.TITLE)));
            }
        }
        clusters.sort(Comparator.comparingInt(Cluster::count).reversed());
        return clusters;
    }
}
