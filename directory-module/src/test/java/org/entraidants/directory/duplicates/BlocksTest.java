package org.entraidants.directory.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.entraidants.directory.duplicates.Described.Facts;
import org.junit.jupiter.api.Test;

class BlocksTest {
    private final Described brest = place(1, "29200", "29019", 48.38, -4.48);
    private final Described sameCommune = place(2, "29240", "29019", 48.50, -4.60);
    private final Described samePostcode = place(3, "29200", null, null, null);
    private final Described nextDoor = place(4, "29480", "29235", 48.381, -4.481);
    private final Described elsewhere = place(5, "64000", "64445", 43.3, -0.37);

    @Test
    void comparesWithinCommunePostcodeAndSquare() {
        assertThat(pairs()).containsExactlyInAnyOrder("1-2", "1-3", "1-4");
    }

    @Test
    void comparesEachPairOnce() {
        assertThat(pairs()).doesNotHaveDuplicates();
    }

    @Test
    void comparesOnePlaceWithItsNeighbours() {
        var found = new ArrayList<Long>();
        new Blocks(all()).of(brest, (one, two) -> found.add(two.id()));
        assertThat(found).containsExactlyInAnyOrder(2L, 3L, 4L);
    }

    private List<String> pairs() {
        var pairs = new ArrayList<String>();
        new Blocks(all())
                .each(
                        (one, two) -> pairs.add(Math.min(one.id(), two.id()) + "-" + Math.max(one.id(), two.id())),
                        () -> {});
        return pairs;
    }

    private List<Described> all() {
        return List.of(brest, sameCommune, samePostcode, nextDoor, elsewhere);
    }

    private static Described place(long id, String postcode, String commune, Double latitude, Double longitude) {
        return new Described(
                id, new Facts("Atelier", "1 quai", postcode, "Brest", commune, latitude, longitude, "", null));
    }
}
