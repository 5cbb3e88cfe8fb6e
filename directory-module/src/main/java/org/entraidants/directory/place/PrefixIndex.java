package org.entraidants.directory.place;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Communes in the order of a text key, found by the key or by its beginning. */
final class PrefixIndex {

    record Entry(String key, Commune commune) {}

    private static final Comparator<Entry> BY_KEY = Comparator.comparing(Entry::key);

    private final List<Entry> entries;

    PrefixIndex(Stream<Entry> entries) {
        this.entries = entries.sorted(BY_KEY).toList();
    }

    Stream<Commune> equalTo(String key) {
        return from(key).takeWhile(entry -> entry.key.equals(key)).map(Entry::commune);
    }

    /** Includes the communes whose key is the prefix itself. */
    Stream<Commune> startingWith(String prefix) {
        return from(prefix).takeWhile(entry -> entry.key.startsWith(prefix)).map(Entry::commune);
    }

    private Stream<Entry> from(String key) {
        return entries.subList(firstNotBefore(key), entries.size()).stream();
    }

    private int firstNotBefore(String key) {
        var low = 0;
        var high = entries.size();
        while (low < high) {
            var middle = (low + high) >>> 1;
            if (entries.get(middle).key.compareTo(key) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
