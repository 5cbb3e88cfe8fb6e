package org.entraidants.directory.search;

import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.entraidants.platform.search.Entry;

/** The numbers of all places found. */
final class Ids extends SimpleCollector {
    private final LongStream.Builder found = LongStream.builder();
    private NumericDocValues ids;

    @SuppressWarnings("NullAway")
    Ids() {}

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        ids = DocValues.getNumeric(context.reader(), Entry.ID);
    }

    @Override
    public void collect(int doc) throws IOException {
        ids.advanceExact(doc);
        found.add(ids.longValue());
    }

    List<Long> inOrder() {
        return found.build().sorted().boxed().toList();
    }
}
