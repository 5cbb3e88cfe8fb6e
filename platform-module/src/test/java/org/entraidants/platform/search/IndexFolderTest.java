package org.entraidants.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IndexFolderTest {
    @TempDir
    Path folder;

    @Test
    void theNumberOfTheNewestChangeComesBack() throws IOException {
        try (var writer = IndexFolder.open(folder)) {
            assertThat(IndexFolder.number(writer)).isEqualTo(-1);
            writer.addDocument(new Entry("thing", 1, "Thing", "/things/1", "").document());
            IndexFolder.commit(writer, 7);
        }
        try (var writer = IndexFolder.open(folder)) {
            assertThat(IndexFolder.number(writer)).isEqualTo(7);
            assertThat(writer.getDocStats().numDocs).isEqualTo(1);
        }
    }

    @Test
    void anIndexOfAnotherFormatAndOrderGivesWayToAnEmptyOne() throws IOException {
        try (var older = new IndexWriter(FSDirectory.open(folder), new IndexWriterConfig())) {
            older.addDocument(new Document());
            older.setLiveCommitData(Map.of("format", "7", "number", "99").entrySet());
        }
        try (var writer = IndexFolder.open(folder)) {
            assertThat(IndexFolder.number(writer)).isEqualTo(-1);
            assertThat(writer.getDocStats().numDocs).isZero();
        }
    }
}
