package org.entraidants.directory.search;

import java.io.IOException;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.geo.GeoEncodingUtils;
import org.apache.lucene.geo.GeoUtils;
import org.apache.lucene.geo.Rectangle;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.util.SloppyMath;

/**
 * An area as the index is asked for it: the box around it by a query, the circle itself place by place. Lucene's own
 * query of a distance draws the circle anew for every search, which costs more than the rest of the search.
 */
record Circle(Area area, double sortKey) {
    private static final int METRES = 1000;

    static Circle of(Area area) {
        return new Circle(area, GeoUtils.distanceQuerySortKey(area.radiusKm() * METRES));
    }

    Query box() {
        Rectangle box = Rectangle.fromPointDistance(area.lat(), area.lon(), area.radiusKm() * METRES);
        return new IndexOrDocValuesQuery(
                LatLonPoint.newBoxQuery(Fields.POINT, box.minLat, box.maxLat, box.minLon, box.maxLon),
                LatLonDocValuesField.newSlowBoxQuery(Fields.POINT, box.minLat, box.maxLat, box.minLon, box.maxLon));
    }

    boolean holds(SortedNumericDocValues points, int doc) throws IOException {
        if (!points.advanceExact(doc)) {
            return false;
        }
        long point = points.nextValue();
        double lat = GeoEncodingUtils.decodeLatitude((int) (point >> Integer.SIZE));
        double lon = GeoEncodingUtils.decodeLongitude((int) point);
        return SloppyMath.haversinSortKey(area.lat(), area.lon(), lat, lon) <= sortKey;
    }
}
