package org.entraidants.directory.alert;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * The numbers of structures that a search has told of, as one text: ascending, each as its distance from the one before,
 * in base 36. A search that finds the whole country takes some 30 KB.
 */
record KnownPlaces(TreeSet<Long> ids) {
    private static final int BASE = Character.MAX_RADIX;

    static KnownPlaces of(Collection<Long> ids) {
        return new KnownPlaces(new TreeSet<>(ids));
    }

    static KnownPlaces read(String text) {
        var ids = new TreeSet<Long>();
        long last = 0;
        for (String step : text.split(" ", -1)) {
            if (!step.isEmpty()) {
                last += Long.parseLong(step, BASE);
                ids.add(last);
            }
        }
        return new KnownPlaces(ids);
    }

    /** Those of these that are not known yet, in their order. */
    List<Long> missing(List<Long> found) {
        return found.stream().filter(id -> !ids.contains(id)).toList();
    }

    /** These and those: what has been told stays told, also when it is found no more for a while. */
    KnownPlaces with(Collection<Long> more) {
        var all = new TreeSet<>(ids);
        all.addAll(more);
        return new KnownPlaces(all);
    }

    String text() {
        var text = new StringBuilder();
        long last = 0;
        for (long id : ids) {
            text.append(text.isEmpty() ? "" : " ").append(Long.toString(id - last, BASE));
            last = id;
        }
        return text.toString();
    }
}
