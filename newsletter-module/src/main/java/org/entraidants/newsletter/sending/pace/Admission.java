package org.entraidants.newsletter.sending.pace;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who passes, and when the others may come back; who is in neither was one too many for now.
 *
 * @param passing in the order in which they came
 * @param putOff each with a moment of its own, so that the next look has not to put them all off again
 */
public record Admission<T>(List<T> passing, Map<T, Instant> putOff) {
    public Admission {
        passing = List.copyOf(passing);
        putOff = Map.copyOf(putOff);
    }

    /** @param lane the lane that one has to pass; null for none */
    static <T> Admission<T> of(List<T> due, Function<T, @Nullable Lane> lane, int most, Instant now) {
        List<T> passing = new ArrayList<>();
        Map<T, Instant> putOff = new LinkedHashMap<>();
        Map<Lane, Integer> free = new HashMap<>();
        for (T one : due) {
            Lane its = lane.apply(one);
            int left = its == null ? 1 : free.computeIfAbsent(its, open -> open.free(now));
            if (its != null && left == 0) {
                putOff.put(one, its.putOff(now));
            } else if (passing.size() < most) {
                passing.add(one);
                if (its != null) {
                    free.put(its, left - 1);
                    its.pass(1, now);
                }
            }
        }
        return new Admission<>(passing, putOff);
    }
}
