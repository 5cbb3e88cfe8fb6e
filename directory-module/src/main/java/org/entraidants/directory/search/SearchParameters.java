package org.entraidants.directory.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.directory.Term;
import org.entraidants.directory.Terms;
import org.entraidants.directory.Typology;
import org.entraidants.directory.place.Commune;
import org.entraidants.directory.place.Gazetteer;
import org.entraidants.platform.web.InvalidParameter;
import org.jspecify.annotations.Nullable;

/**
 * Reads what somebody looks for from the parameters of an address, the same for pages and for the API: {@code q}, {@code
 * commune} (a name, a postcode or both) or {@code lat} and {@code lon}, {@code radius}, those of each {@link Facet},
 * {@code typology}, {@code department}, {@code open} ({@code now}, {@code weekend}, a date and time with or without
 * offset), {@code unknown}, {@code host}, {@code verifiedSince}, {@code order}. Blank ones and others count for nothing.
 */
public final class SearchParameters {
    private static final List<Typology> TYPOLOGIES = List.of(Typology.values());

    /** The names of all parameters that ask for something. */
    public static final Set<String> NAMES = Stream.concat(
                    Stream.of(
                            "q",
                            "commune",
                            "lat",
                            "lon",
                            "radius",
                            "typology",
                            "department",
                            "open",
                            "unknown",
                            "host",
                            "verifiedSince",
                            "order"),
                    Arrays.stream(Facet.values()).map(Facet::parameter))
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST_TEXT = 200;

    private final Map<String, ? extends List<String>> parameters;
    private final Instant now;

    private SearchParameters(Map<String, ? extends List<String>> parameters, Instant now) {
        this.parameters = parameters;
        this.now = now;
    }

    /**
     * What the parameters ask for.
     *
     * @param now what {@code open=now} means
     * @throws InvalidParameter for the first parameter whose value cannot be understood
     */
    public static Criteria read(Map<String, ? extends List<String>> parameters, Instant now) {
        return new SearchParameters(parameters, now).criteria();
    }

    /**
     * A box of the map: {@code bbox=west,south,east,north} in degrees.
     *
     * @throws InvalidParameter when it is missing or cannot be understood
     */
    public static Box box(Map<String, ? extends List<String>> parameters) {
        String value = parameters.containsKey("bbox") ? parameters.get("bbox").get(0) : "";
        try {
            double[] sides = Arrays.stream(value.split(",", -1))
                    .mapToDouble(Double::parseDouble)
                    .toArray();
            return new Box(sides[0], sides[1], sides[2], sides[3]);
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException malformed) {
            throw new InvalidParameter("bbox", value, "west,south,east,north in degrees", null);
        }
    }

    /**
     * A whole number.
     *
     * @throws InvalidParameter when it is out of range or no number
     */
    public static int number(
            Map<String, ? extends List<String>> parameters, String name, int least, int most, int otherwise) {
        var read = new SearchParameters(parameters, Instant.EPOCH);
        return read.one(name)
                .map(value -> (int) number(name, value, least, most))
                .orElse(otherwise);
    }

    private Criteria criteria() {
        return new Criteria(
                text(),
                area(),
                chosen(),
                typologies(),
                one("department").orElse(null),
                one("open").map(this::opening).orElse(null),
                one("unknown").map(value -> flag("unknown", value)).orElse(false),
                one("host").map(value -> (int) number("host", value, 1, 10_000)).orElse(0),
                one("verifiedSince").map(SearchParameters::day).orElse(null),
                one("order").map(this::order).orElse(null));
    }

    private String text() {
        String text = one("q").orElse("");
        if (text.length() > LONGEST_TEXT) {
            throw new InvalidParameter("q", text, "at most " + LONGEST_TEXT + " characters", null);
        }
        return text;
    }

    private @Nullable Area area() {
        double radius = one("radius")
                .map(value -> number("radius", value, Area.SMALLEST_RADIUS_KM, Area.LARGEST_RADIUS_KM))
                .orElse(Area.USUAL_RADIUS_KM);
        Optional<String> lat = one("lat");
        Optional<String> lon = one("lon");
        if (lat.isPresent() != lon.isPresent()) {
            throw new InvalidParameter(lat.isPresent() ? "lon" : "lat", "", "lat and lon together", null);
        }
        if (lat.isPresent()) {
            return new Area(
                    number("lat", lat.get(), -90, 90), number("lon", lon.orElseThrow(), -180, 180), radius, null);
        }
        return one("commune")
                .map(SearchParameters::commune)
                .map(commune -> new Area(commune.lat(), commune.lon(), radius, commune.name()))
                .orElse(null);
    }

    private static Commune commune(String text) {
        return Gazetteer.get().find(text, 1).stream()
                .findFirst()
                .or(() -> Gazetteer.get().byCode(text))
                .orElseThrow(() -> new InvalidParameter(
                        "commune", text, "the name or the postcode of a French commune or a Belgian locality", null));
    }

    private Map<Facet, Set<Term>> chosen() {
        var chosen = new EnumMap<Facet, Set<Term>>(Facet.class);
        for (Facet facet : Facet.values()) {
            var terms = new LinkedHashSet<Term>();
            for (String value : all(facet.parameter())) {
                terms.add(facet.find(value).orElseThrow(() -> unknownTerm(facet.parameter(), value, facet.terms())));
            }
            if (!terms.isEmpty()) {
                chosen.put(facet, terms);
            }
        }
        return chosen;
    }

    private Set<Typology> typologies() {
        return all("typology").stream()
                .map(value -> TYPOLOGIES.stream()
                        .filter(typology -> typology.standard().equals(value))
                        .findFirst()
                        .orElseThrow(() -> unknownTerm("typology", value, TYPOLOGIES)))
                .collect(Collectors.toSet());
    }

    private static InvalidParameter unknownTerm(String parameter, String value, List<? extends Term> terms) {
        String expected = terms.stream().map(Term::standard).collect(Collectors.joining(" | ", "one of: ", ""));
        Term nearest = Terms.nearest(terms, value);
        return new InvalidParameter(parameter, value, expected, nearest == null ? null : nearest.standard());
    }

    private Opening opening(String value) {
        return switch (value) {
            case "now" -> new Opening.AtInstant(now);
            case "weekend" -> new Opening.Weekend();
            default -> moment(value);
        };
    }

    private static Opening moment(String value) {
        try {
            return new Opening.AtLocal(LocalDateTime.parse(value));
        } catch (DateTimeParseException notLocal) {
            try {
                // A plus sign that was not escaped arrives as a blank.
                return new Opening.AtInstant(
                        OffsetDateTime.parse(value.replace(' ', '+')).toInstant());
            } catch (DateTimeParseException neither) {
                throw new InvalidParameter(
                        "open",
                        value,
                        "now, weekend, or a date and time such as 2026-03-14T09:30 or 2026-03-14T09:30:00+01:00",
                        null);
            }
        }
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException malformed) {
            throw new InvalidParameter("verifiedSince", value, "a day such as 2026-03-14", null);
        }
    }

    private Order order(String value) {
        Order order = Arrays.stream(Order.values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(value))
                .findFirst()
                .orElseThrow(() -> new InvalidParameter("order", value, "one of: best | nearest | name", null));
        if (order == Order.NEAREST && one("lat").or(() -> one("commune")).isEmpty()) {
            throw new InvalidParameter("order", value, "nearest only together with a place", null);
        }
        return order;
    }

    private static boolean flag(String name, String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new InvalidParameter(name, value, "true or false", null);
        };
    }

    private static double number(String name, String value, double least, double most) {
        try {
            double number = Double.parseDouble(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException malformed) {
            // Told below, as a number out of range is.
        }
        throw new InvalidParameter(name, value, "a number from " + plain(least) + " to " + plain(most), null);
    }

    private static String plain(double number) {
        return Long.toString(Math.round(number));
    }

    private List<String> all(String name) {
        List<String> values = parameters.get(name);
        return values == null
                ? List.of()
                : values.stream().filter(value -> !value.isBlank()).toList();
    }

    private Optional<String> one(String name) {
        return all(name).stream().map(String::strip).findFirst();
    }
}
