package org.entraidants.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class NewestTest {
    @Test
    void ofManyTheNewestOfEachSegmentAreSeen() throws IOException {
        assertThat(seen(2)).containsExactlyInAnyOrder(3L, 4L, 11L, 12L);
    }

    @Test
    void allAreSeenWhereThereAreNoMore() throws IOException {
        assertThat(seen(4)).containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 9L, 10L, 11L, 12L);
    }

    private static List<Long> seen(int most) throws IOException {
        try (var folder = new ByteBuffersDirectory();
                var writer = new IndexWriter(folder, IndexFolder.config())) {
            segment(writer, 2, 4, 1, 3);
            segment(writer, 12, 9, 10, 11);
            try (var reader = DirectoryReader.open(writer)) {
                var searcher = new IndexSearcher(reader);
                var top = searcher.search(
                        new MatchAllDocsQuery(), new Newest<>(most, new TopScoreDocCollectorManager(100, 100)));
                var fields = searcher.storedFields();
                return Arrays.stream(top.scoreDocs)
                        .map(hit -> id(fields, hit.doc))
                        .toList();
            }
        }
    }

    private static void segment(IndexWriter writer, long... ids) throws IOException {
        for (long id : ids) {
            writer.addDocument(new Entry("thing", id, "Thing", "/things/" + id, "").document());
        }
        writer.flush();
    }

    private static long id(StoredFields fields, int document) {
        try {
            return fields.document(document).getField(Entry.ID).numericValue().longValue();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
