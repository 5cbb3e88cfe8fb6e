package org.entraidants.directory.search;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.entraidants.directory.Term;

/**
 * How many places each further choice would leave. A list is counted as if nothing had been chosen in it, so that its
 * other values stay worth choosing.
 *
 * @param byTerm for each list its values with at least one place, in the order of the standard
 * @param open places open at the asked moment, or now when none is asked
 * @param closed places closed at that moment
 * @param unknown places whose hours do not tell
 * @param weekend places that open on some Saturday or Sunday
 */
public record Counts(Map<Facet, Map<Term, Integer>> byTerm, int open, int closed, int unknown, int weekend) {
    static Counts of(int[] byBit, int open, int closed, int unknown, int weekend) {
        var byTerm = new EnumMap<Facet, Map<Term, Integer>>(Facet.class);
        for (Facet facet : Facet.values()) {
            var counts = new LinkedHashMap<Term, Integer>();
            for (Term term : facet.terms()) {
                int count = byBit[facet.bit(term)];
                if (count > 0) {
                    counts.put(term, count);
                }
            }
            byTerm.put(facet, counts);
        }
        return new Counts(byTerm, open, closed, unknown, weekend);
    }

    /** The places with a value; 0 when there are none. */
    public int of(Facet facet, Term term) {
        return byTerm.get(facet).getOrDefault(term, 0);
    }
}
