package org.entraidants.platform.search;

import java.io.IOException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherManager;

/** Keeps the segments of an index few: an import leaves many, and each costs every search. */
final class Segments {
    private static final int MOST = 6;
    private static final int FEW = 3;
    private static final long MILLIS_OF_QUIET = 2_000;

    private final IndexWriter writer;
    private final SearcherManager searchers;
    private long mergedAt = -1;

    Segments(IndexWriter writer, SearcherManager searchers) {
        this.writer = writer;
        this.searchers = searchers;
    }

    /**
     * Begins to merge when there are many, once a change at most, and lets searches see what has been merged. While work
     * goes on nothing is done: an import needs the processor.
     *
     * @param number of the newest change
     * @param millis for how long searches have seen it
     */
    void mergeWhenQuiet(long number, long millis) throws IOException {
        if (millis < MILLIS_OF_QUIET) {
            return;
        }
        searchers.maybeRefreshBlocking();
        if (mergedAt != number && count() > MOST) {
            mergedAt = number;
            writer.forceMerge(FEW, false);
        }
    }

    private int count() throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            return searcher.getIndexReader().leaves().size();
        } finally {
            searchers.release(searcher);
        }
    }
}
