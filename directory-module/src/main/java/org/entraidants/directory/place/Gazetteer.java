package org.entraidants.directory.place;

import static java.util.Comparator.comparingDouble;
import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All communes of France and its overseas territories, and the localities of Belgium, in memory.
 *
 * <p>Names are compared without accents, case, hyphens, "cedex" and arrondissement; "St" means "Saint". Immutable and
 * safe for threads.
 */
public final class Gazetteer {

    private static final double FARTHEST_KM = 100;
    private static final int LONGEST_TEXT = 100;

    private final Map<String, Commune> byCode = new HashMap<>();
    private final List<Commune> exact;
    private final PlaceSearch search;
    private final AddressMatch address;

    private Gazetteer() {
        var communes = new ArrayList<Commune>();
        var byFormerCode = new HashMap<String, Commune>();
        var former = new ArrayList<PrefixIndex.Entry>();
        GazetteerReader.read((commune, formers) -> {
            communes.add(commune);
            byCode.put(commune.code(), commune);
            former.add(new PrefixIndex.Entry(PlaceName.keyAfterArticle(commune.name()), commune));
            for (var older : formers) {
                byFormerCode.put(older.code(), commune);
                former.add(nameEntry(older.name(), commune));
            }
        });
        byFormerCode.remove("");
        byFormerCode.forEach(byCode::putIfAbsent);
        exact = communes.stream()
                .filter(commune -> commune.precision() == Precision.EXACT)
                .toList();
        var names = new PrefixIndex(communes.stream().map(commune -> nameEntry(commune.name(), commune)));
        var formerNames =
                new PrefixIndex(former.stream().filter(entry -> !entry.key().isEmpty()));
        var postcodes = new PrefixIndex(communes.stream().flatMap(Gazetteer::postcodeEntries));
        search = new PlaceSearch(names, formerNames, postcodes);
        address = new AddressMatch(names, formerNames, postcodes);
    }

    /** The one gazetteer, read from the jar at the first call. */
    public static Gazetteer get() {
        return Holder.GAZETTEER;
    }

    /**
     * What a visitor may mean by the beginning of a name, of a postcode, or by both: the whole name or postcode first,
     * then the most populated; an old name, or the name without its article, counts less. Empty for a text of more than
     * 100 characters.
     *
     * @throws IllegalArgumentException when the limit is negative
     */
    public List<Commune> find(@Nullable String text, int limit) {
        var typed = text == null || text.length() > LONGEST_TEXT ? "" : text;
        return search.find(typed).limit(limit).toList();
    }

    /**
     * The commune of an address, every part of which may be missing or wrong: by its code; else by its name within the
     * postcode, whole then as the only beginning that fits; else by its name, present then former or without its article, where only
     * one commune of the département (of both countries without a postcode) has it; else the only commune of the postcode
     * when there is no name.
     */
    public Optional<Commune> locate(@Nullable String postcode, @Nullable String name, @Nullable String insee) {
        return byCode(insee == null ? "" : insee)
                .or(() -> address.find(Postcode.parse(postcode), PlaceName.key(name == null ? "" : name)));
    }

    /** The commune of this code, or the one that took in the former commune or the arrondissement of this code. */
    public Optional<Commune> byCode(String code) {
        var stripped = code.strip();
        return Optional.ofNullable(byCode.get(stripped))
                .or(() -> Optional.ofNullable(byCode.get(stripped.toUpperCase(Locale.ROOT))));
    }

    /**
     * The commune of exact coordinates nearest to a point in WGS 84 degrees, which need not be the one that holds it;
     * empty when the point is nowhere or more than 100 km from any.
     */
    public Optional<Commune> nearest(double lat, double lon) {
        return exact.stream()
                .min(comparingDouble(commune -> Distance.km(lat, lon, commune.lat(), commune.lon())))
                .filter(commune -> Distance.km(lat, lon, commune.lat(), commune.lon()) <= FARTHEST_KM);
    }

    /**
     * The most populated communes of exact coordinates within a box in WGS 84 degrees.
     *
     * @throws IllegalArgumentException when the limit is negative
     */
    public List<Commune> largestIn(double west, double south, double east, double north, int limit) {
        return exact.stream()
                .filter(commune -> commune.lat() >= south && commune.lat() <= north)
                .filter(commune -> commune.lon() >= west && commune.lon() <= east)
                .sorted(comparingInt(Commune::population).reversed())
                .limit(limit)
                .toList();
    }

    private static PrefixIndex.Entry nameEntry(String name, Commune commune) {
        return new PrefixIndex.Entry(PlaceName.key(name), commune);
    }

    private static Stream<PrefixIndex.Entry> postcodeEntries(Commune commune) {
        return commune.postcodes().stream().map(postcode -> new PrefixIndex.Entry(postcode, commune));
    }

    private static final class Holder {
        static final Gazetteer GAZETTEER = new Gazetteer();
    }
}
