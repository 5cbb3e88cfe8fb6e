package org.entraidants.directory.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which places are worth comparing: those of one commune, of one postcode, or of one square of a kilometre. */
final class Blocks {
    private static final int SQUARES_A_DEGREE = 100;

    private final Map<String, List<Described>> members = new HashMap<>();

    Blocks(Collection<Described> places) {
        places.forEach(this::add);
    }

    void add(Described place) {
        keys(place)
                .forEach(key ->
                        members.computeIfAbsent(key, fresh -> new ArrayList<>()).add(place));
    }

    /** Receives every pair once. */
    @FunctionalInterface
    interface Pairs {
        void pair(Described one, Described two);
    }

    /**
     * All pairs worth comparing.
     *
     * @param pause called every now and then
     */
    void each(Pairs pairs, Runnable pause) {
        members.forEach((key, block) -> {
            for (int i = 0; i < block.size(); i++) {
                pause.run();
                for (int j = i + 1; j < block.size(); j++) {
                    if (key.equals(firstCommon(block.get(i), block.get(j)))) {
                        pairs.pair(block.get(i), block.get(j));
                    }
                }
            }
        });
    }

    /** The pairs of one place, which itself need not be a member. */
    void of(Described place, Pairs pairs) {
        for (String key : keys(place)) {
            for (Described other : members.getOrDefault(key, List.of())) {
                if (other.id() != place.id() && key.equals(firstCommon(place, other))) {
                    pairs.pair(place, other);
                }
            }
        }
    }

    private static String firstCommon(Described one, Described two) {
        for (String key : keys(one)) {
            if (keys(two).contains(key)) {
                return key;
            }
        }
        return "";
    }

    private static List<String> keys(Described place) {
        return place.blocks();
    }

    static List<String> keysOf(Described.Facts facts) {
        var keys = new ArrayList<String>();
        if (facts.communeCode() != null) {
            keys.add("c" + facts.communeCode());
        }
        keys.add("p" + facts.postcode());
        String square = square(facts.latitude(), facts.longitude());
        if (square != null) {
            keys.add(square);
        }
        return List.copyOf(keys);
    }

    private static @Nullable String square(@Nullable Double latitude, @Nullable Double longitude) {
        return Objects.isNull(latitude) || Objects.isNull(longitude)
                ? null
                : "g" + Math.round(latitude * SQUARES_A_DEGREE) + ":" + Math.round(longitude * SQUARES_A_DEGREE);
    }
}
