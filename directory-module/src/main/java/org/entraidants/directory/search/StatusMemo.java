package org.entraidants.directory.search;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedDocValues;
import org.entraidants.directory.hours.Status;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what is open. Few hours are shared by many places: each is read once, and asked once for each minute that
 * somebody asks for, however many places have it.
 */
final class StatusMemo {
    private static final int MOST_HOURS = 50_000;
    private static final int MOST_MOMENTS = 16;

    private final Cache<String, SiteHours> read =
            Caffeine.newBuilder().maximumSize(MOST_HOURS).build();
    private final Cache<IndexReader.CacheKey, Segment> bySegment =
            Caffeine.newBuilder().weakKeys().build();

    /**
     * The hours of one segment by their ordinals, as long as they are remembered. Threads may read or ask the same hours
     * twice; they find the same.
     */
    private static final class Segment {
        private final AtomicReferenceArray<@Nullable WeakReference<SiteHours>> hours;
        private final Cache<Opening, Status[]> answers =
                Caffeine.newBuilder().maximumSize(MOST_MOMENTS).build();

        Segment(int size) {
            hours = new AtomicReferenceArray<>(size);
        }

        @Nullable
        SiteHours get(int ordinal) {
            WeakReference<SiteHours> known = hours.get(ordinal);
            return known == null ? null : known.get();
        }
    }

    private Segment segment(LeafReader reader, SortedDocValues values) {
        return bySegment.get(reader.getCoreCacheHelper().getKey(), key -> new Segment(values.getValueCount()));
    }

    SiteHours hours(LeafReader reader, SortedDocValues values, int ordinal) throws IOException {
        return hours(segment(reader, values), values, ordinal);
    }

    private SiteHours hours(Segment segment, SortedDocValues values, int ordinal) throws IOException {
        SiteHours hours = segment.get(ordinal);
        if (hours == null) {
            hours = read.get(values.lookupOrd(ordinal).utf8ToString(), SiteHours::decode);
            segment.hours.set(ordinal, new WeakReference<>(hours));
        }
        return hours;
    }

    /** The answers within one segment. */
    Statuses of(LeafReader reader, SortedDocValues values, Opening opening) {
        Segment segment = segment(reader, values);
        return new Statuses(
                segment, values, opening, segment.answers.get(opening, moment -> new Status[segment.hours.length()]));
    }

    /** Some answers, found when they are asked for. */
    final class Statuses {
        private final Segment segment;
        private final SortedDocValues values;
        private final Opening opening;
        private final Status[] known;

        private Statuses(Segment segment, SortedDocValues values, Opening opening, Status[] known) {
            this.segment = segment;
            this.values = values;
            this.opening = opening;
            this.known = known;
        }

        Status at(int ordinal) throws IOException {
            Status status = known[ordinal];
            if (status == null) {
                status = hours(segment, values, ordinal).status(opening);
                known[ordinal] = status;
            }
            return status;
        }
    }
}
