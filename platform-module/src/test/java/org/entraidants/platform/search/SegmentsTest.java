package org.entraidants.platform.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SegmentsTest {
    private static final long QUIET = 2_000;

    private IndexWriter writer;
    private SearcherManager searchers;
    private Segments segments;

    @BeforeEach
    void open() throws IOException {
        var config = IndexFolder.config().setMergeScheduler(new SerialMergeScheduler());
        writer = new IndexWriter(new ByteBuffersDirectory(), config);
        searchers = new SearcherManager(writer, new SearcherFactory());
        segments = new Segments(writer, searchers);
    }

    @AfterEach
    void close() throws IOException {
        searchers.close();
        writer.close();
    }

    @Test
    void manyBecomeFewOnceItIsQuiet() throws IOException {
        add(8);
        segments.mergeWhenQuiet(8, QUIET);
        segments.mergeWhenQuiet(8, QUIET);
        assertThat(seen()).isLessThanOrEqualTo(3);
        assertThat(found()).isEqualTo(8);
    }

    @Test
    void nothingIsMergedWhileWorkGoesOn() throws IOException {
        add(8);
        segments.mergeWhenQuiet(8, QUIET - 1);
        assertThat(seen()).isEqualTo(8);
    }

    @Test
    void someAreLeftAsTheyAre() throws IOException {
        add(6);
        segments.mergeWhenQuiet(6, QUIET);
        segments.mergeWhenQuiet(6, QUIET);
        assertThat(seen()).isEqualTo(6);
    }

    /** Each in a segment of its own. */
    private void add(int entries) throws IOException {
        for (int id = 1; id <= entries; id++) {
            writer.addDocument(new Entry("thing", id, "Thing", "/things/" + id, "").document());
            searchers.maybeRefreshBlocking();
        }
    }

    private int seen() throws IOException {
        return ask(searcher -> searcher.getIndexReader().leaves().size());
    }

    private int found() throws IOException {
        return ask(searcher -> searcher.getIndexReader().numDocs());
    }

    private int ask(SearchIndex.Question<Integer> question) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return question.ask(searcher);
        } finally {
            searchers.release(searcher);
        }
    }
}
