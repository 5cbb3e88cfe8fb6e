package org.entraidants.platform.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Chooses between hits that claim the same characters. */
final class Overlaps {

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparing(Hit::severity)
            .thenComparingInt(Hit::length)
            .reversed()
            .thenComparingInt(Hit::start)
            .thenComparing(Hit::kind);

    private Overlaps() {}

    static List<Hit> resolve(List<Hit> hits) {
        var kept = new TreeMap<Integer, Hit>();
        hits.stream().sorted(BEST_FIRST).filter(hit -> isFree(kept, hit)).forEach(hit -> kept.put(hit.start(), hit));
        return List.copyOf(kept.values());
    }

    private static boolean isFree(NavigableMap<Integer, Hit> kept, Hit hit) {
        var before = kept.lowerEntry(hit.end());
        return before == null || before.getValue().end() <= hit.start();
    }
}
