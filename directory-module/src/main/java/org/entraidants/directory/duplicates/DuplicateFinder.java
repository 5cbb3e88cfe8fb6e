package org.entraidants.directory.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.entraidants.directory.national.Place;

/** Finds the places that resemble each other among many, in memory; knows nothing of the database. */
public final class DuplicateFinder {
    private final List<Described> places = new ArrayList<>();

    /** Two places of which something is to be proposed, by the numbers under which they were added. */
    public record Found(long one, long two, Likeness likeness) {
        static Found of(Described one, Described two, Likeness likeness) {
            return new Found(Math.min(one.id(), two.id()), Math.max(one.id(), two.id()), likeness);
        }
    }

    /** Adds a place as a file of the standard describes it. */
    public void add(long number, Place place) {
        places.add(new Described(
                number,
                new Described.Facts(
                        place.name(),
                        place.address(),
                        place.postcode(),
                        place.commune(),
                        place.inseeCode(),
                        place.latitude(),
                        place.longitude(),
                        place.pivot(),
                        place.phone())));
    }

    /** All pairs of which something is to be proposed, the likeliest first. */
    public List<Found> find() {
        return find(places, () -> {});
    }

    /** @param pause called every now and then */
    static List<Found> find(Collection<Described> places, Runnable pause) {
        var found = new ArrayList<Found>();
        new Blocks(places)
                .each(
                        (one, two) -> Comparison.proposed(one, two)
                                .ifPresent(likeness -> found.add(Found.of(one, two, likeness))),
                        pause);
        found.sort(Comparator.comparing((Found one) -> -one.likeness().score())
                .thenComparing(Found::one)
                .thenComparing(Found::two));
        return found;
    }

    /** How two added places compare, whether or not something is to be proposed of them. */
    public Likeness compare(int first, int second) {
        return Comparison.of(places.get(first), places.get(second));
    }
}
