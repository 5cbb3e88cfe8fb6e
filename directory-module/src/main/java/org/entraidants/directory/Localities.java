package org.entraidants.directory;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.entraidants.directory.place.Commune;
import org.entraidants.directory.place.Country;
import org.entraidants.directory.place.Gazetteer;
import org.entraidants.directory.place.Postcode;
import org.entraidants.directory.place.Territory;

/** Where communes are, for the modules above. */
public final class Localities {
    private Localities() {}

    /**
     * A commune.
     *
     * @param department département or territory code; in Belgium the province
     */
    public record Locality(String name, String department, ZoneId zone, double latitude, double longitude) {}

    /** The commune of an address; empty for one that is not known. */
    public static Optional<Locality> find(String postcode, String commune) {
        return Gazetteer.get().locate(postcode, commune, null).map(Localities::of);
    }

    /** The commune of an INSEE code. */
    public static Optional<Locality> byCode(String code) {
        return Gazetteer.get().byCode(code).map(Localities::of);
    }

    private static Locality of(Commune commune) {
        return new Locality(commune.name(), commune.department(), commune.zone(), commune.lat(), commune.lon());
    }

    /** The département of a French postcode; empty for none. */
    public static String departmentOf(String postcode) {
        return Postcode.parse(postcode, Country.FR).map(Postcode::department).orElse("");
    }

    /** The time zones of the territories that the network may serve, each once. */
    public static List<ZoneId> zones() {
        return Arrays.stream(Territory.values()).map(Territory::zone).distinct().toList();
    }
}
