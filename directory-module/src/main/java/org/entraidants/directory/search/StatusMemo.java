package org.entraidants.directory.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.SortedDocValues;
import org.entraidants.directory.hours.Status;

/**
 * Remembers what is open. Few hours are shared by many places: each is read once, and asked once for each minute that
 * somebody asks for, however many places have it.
 */
final class StatusMemo {
    private static final int MOST_HOURS = 50_000;
    private static final int MOST_MOMENTS = 16;

    private final Cache<String, SiteHours> read =
            Caffeine.newBuilder().maximumSize(MOST_HOURS).build();
    private final Cache<IndexReader.CacheKey, Cache<Opening, Status[]>> bySegment =
            Caffeine.newBuilder().weakKeys().build();

    SiteHours hours(SortedDocValues values, int ordinal) throws IOException {
        return read.get(values.lookupOrd(ordinal).utf8ToString(), SiteHours::decode);
    }

    /** The answers within one segment, by the ordinals of its hours. */
    Statuses of(IndexReader.CacheHelper segment, SortedDocValues values, Opening opening) {
        Status[] known = bySegment
                .get(
                        segment.getKey(),
                        key -> Caffeine.newBuilder().maximumSize(MOST_MOMENTS).build())
                .get(opening, moment -> new Status[values.getValueCount()]);
        return new Statuses(values, opening, known);
    }

    /** Some answers, found when they are asked for. Threads may find one twice; they find the same. */
    final class Statuses {
        private final SortedDocValues values;
        private final Opening opening;
        private final Status[] known;

        private Statuses(SortedDocValues values, Opening opening, Status[] known) {
            this.values = values;
            this.opening = opening;
            this.known = known;
        }

        Status at(int ordinal) throws IOException {
            Status status = known[ordinal];
            if (status == null) {
                status = hours(values, ordinal).status(opening);
                known[ordinal] = status;
            }
            return status;
        }
    }
}
