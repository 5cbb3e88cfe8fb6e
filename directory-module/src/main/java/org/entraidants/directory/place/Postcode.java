package org.entraidants.directory.place;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A well-formed postcode: five digits in France, four in Belgium. That it is in use is not checked.
 *
 * @param value digits only
 */
public record Postcode(Country country, String value) {

    private static final TreeMap<Integer, String> BELGIAN_PROVINCES = new TreeMap<>(Map.ofEntries(
            Map.entry(1000, "BRU"),
            Map.entry(1300, "WBR"),
            Map.entry(1500, "VBR"),
            Map.entry(2000, "VAN"),
            Map.entry(3000, "VBR"),
            Map.entry(3500, "VLI"),
            Map.entry(4000, "WLG"),
            Map.entry(5000, "WNA"),
            Map.entry(6000, "WHT"),
            Map.entry(6600, "WLX"),
            Map.entry(7000, "WHT"),
            Map.entry(8000, "VWV"),
            Map.entry(9000, "VOV")));

    public Postcode {
        if (!country.hasPostcode(value)) {
            throw new IllegalArgumentException("Not a postcode of " + country);
        }
    }

    /** Reads a postcode of this country, blanks and a leading {@code F-} or {@code B-} tolerated; empty when malformed. */
    public static Optional<Postcode> parse(@Nullable String text, Country country) {
        if (text == null || text.length() > 20) {
            return Optional.empty();
        }
        var digits = text.strip()
                .replaceAll("\\s", "")
                .replaceFirst("^(?i)" + country.name().charAt(0) + "-", "");
        return country.hasPostcode(digits) ? Optional.of(new Postcode(country, digits)) : Optional.empty();
    }

    /** Reads a postcode of any country served. */
    public static Optional<Postcode> parse(@Nullable String text) {
        return Arrays.stream(Country.values())
                .flatMap(country -> parse(text, country).stream())
                .findFirst();
    }

    /**
     * The code of the département or territory ({@code 35}, {@code 2A}, {@code 974}, {@code 988}) or of the Belgian
     * province as GeoNames writes it ({@code WHT}, {@code BRU}). A few French communes are served by the post office of
     * the next département: a commune's own department is the truth.
     */
    public String department() {
        if (country == Country.BE) {
            return BELGIAN_PROVINCES.floorEntry(Integer.parseInt(value)).getValue();
        }
        if (value.startsWith("20")) {
            return value.compareTo("20200") < 0 ? "2A" : "2B";
        }
        return switch (value) {
            case "97133" -> "977";
            case "97150" -> "978";
            default -> value.substring(0, value.compareTo("97") < 0 ? 2 : 3);
        };
    }

    @Override
    public String toString() {
        return value;
    }
}
