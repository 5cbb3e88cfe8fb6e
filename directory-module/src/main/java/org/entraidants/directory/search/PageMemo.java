package org.entraidants.directory.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was found without words and without a place: to find it, every structure is looked at, and everybody
 * begins there. It holds for one minute and one state of the index, for whoever asks.
 */
final class PageMemo {
    private static final int MOST = 64;

    private final Cache<Asked, Finder.Page> found =
            Caffeine.newBuilder().maximumSize(MOST).build();

    private record Asked(
            IndexReader.CacheKey index,
            Criteria criteria,
            Opening.At now,
            int limit,
            @Nullable String after) {}

    /** A way to find it. */
    interface Search {
        Finder.Page page() throws IOException;
    }

    Finder.Page get(
            IndexSearcher index, Criteria criteria, Opening.At now, int limit, @Nullable String after, Search search)
            throws IOException {
        if (!criteria.text().isEmpty() || criteria.area() != null) {
            return search.page();
        }
        var state = index.getIndexReader().getReaderCacheHelper().getKey();
        var asked = new Asked(state, criteria, now, limit, after);
        Finder.Page page = found.getIfPresent(asked);
        if (page == null) {
            page = search.page();
            found.put(asked, page);
        }
        return page;
    }
}
