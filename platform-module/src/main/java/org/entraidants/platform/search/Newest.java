package org.entraidants.platform.search;

import java.io.IOException;
import java.util.Collection;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectionTerminatedException;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.FilterCollector;
import org.apache.lucene.search.FilterLeafCollector;
import org.apache.lucene.search.LeafCollector;

/**
 * Lets a collector see no more than the newest matches of each segment, which come first in it: a word that stands
 * everywhere then costs no more than one that stands in some places.
 */
public final class Newest<C extends Collector, T> implements CollectorManager<Newest.Some<C>, T> {
    private final CollectorManager<C, T> all;
    private final int most;

    /** @param most how many of a segment; all that matches is seen where it is not more */
    public Newest(int most, CollectorManager<C, T> all) {
        this.most = most;
        this.all = all;
    }

    @Override
    public Some<C> newCollector() throws IOException {
        return new Some<>(all.newCollector(), most);
    }

    @Override
    public T reduce(Collection<Some<C>> some) throws IOException {
        return all.reduce(some.stream().map(one -> one.own).toList());
    }

    /** Ends each segment when it has seen so many. */
    static final class Some<C extends Collector> extends FilterCollector {
        private final C own;
        private final int most;

        Some(C own, int most) {
            super(own);
            this.own = own;
            this.most = most;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext segment) throws IOException {
            return new FilterLeafCollector(super.getLeafCollector(segment)) {
                private int seen;

                @Override
                public void collect(int document) throws IOException {
                    if (seen++ == most) {
                        throw new CollectionTerminatedException();
                    }
                    super.collect(document);
                }
            };
        }
    }
}
