package org.entraidants.directory.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Random;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

/** Lucene's own query of a distance knows what lies in a circle. */
class CircleTest {
    private final Random random = new Random(412);

    @Test
    void holdsWhatLiesWithinTheRadius() throws IOException {
        try (var directory = new ByteBuffersDirectory();
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (int i = 0; i < 300; i++) {
                addNear(writer, 48.8566, 2.3522);
                addNear(writer, -17, 179.9);
            }
            writer.forceMerge(1);
            try (var reader = DirectoryReader.open(writer)) {
                for (double radius : new double[] {1, 20, 57.3, 100}) {
                    assertSame(new IndexSearcher(reader), new Area(48.8566, 2.3522, radius, null));
                    assertSame(new IndexSearcher(reader), new Area(-17, 179.9, radius, null));
                }
            }
        }
    }

    private void addNear(IndexWriter writer, double lat, double lon) throws IOException {
        double there = lat + random.nextDouble(-1, 1);
        double along = (lon + random.nextDouble(-1, 1) + 540) % 360 - 180;
        var document = new Document();
        document.add(new LatLonPoint(Fields.POINT, there, along));
        document.add(new LatLonDocValuesField(Fields.POINT, there, along));
        writer.addDocument(document);
    }

    private static void assertSame(IndexSearcher index, Area area) throws IOException {
        Query expected = LatLonPoint.newDistanceQuery(Fields.POINT, area.lat(), area.lon(), area.radiusKm() * 1000);
        var circle = Circle.of(area);
        var points = DocValues.getSortedNumeric(
                index.getIndexReader().leaves().get(0).reader(), Fields.POINT);
        int held = 0;
        for (var hit : index.search(circle.box(), 1000).scoreDocs) {
            held += circle.holds(points, hit.doc) ? 1 : 0;
        }
        assertThat(held).as(area.toString()).isEqualTo(index.count(expected));
    }
}
