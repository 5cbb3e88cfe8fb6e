package org.entraidants.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.Test;

class SlipsTest {
    @Test
    void aLetterMayBeMissingTooManyWrongOrSwapped() throws IOException {
        var words = List.of("maison", "mason", "maisons", "maizon", "miason", "maisonnette", "saison");
        assertThat(words("maison", 1, words)).containsExactly("maison", "maisons", "maizon", "miason", "mason");
    }

    @Test
    void theLikestComeFirst() throws IOException {
        assertThat(words("mediatek", 2, List.of("mediatheque", "mediate", "mediath", "medianek", "mendiates")))
                .containsExactly("medianek", "mediate", "mendiates", "mediath");
    }

    @Test
    void nothingIsNearInAnEmptyIndex() throws IOException {
        assertThat(words("maison", 1, List.of())).isEmpty();
    }

    private static List<String> words(String typed, int most, List<String> indexed) throws IOException {
        try (var directory = new ByteBuffersDirectory();
                var writer = new IndexWriter(directory, new IndexWriterConfig())) {
            for (String word : indexed) {
                var document = new Document();
                document.add(new StringField(Entry.TEXT, word, Store.NO));
                writer.addDocument(document);
                writer.flush();
            }
            try (var reader = DirectoryReader.open(writer)) {
                return Slips.of(typed, most, reader).stream()
                        .map(Slips.Near::word)
                        .toList();
            }
        }
    }
}
