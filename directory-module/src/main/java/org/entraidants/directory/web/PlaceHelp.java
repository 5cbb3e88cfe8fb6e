package org.entraidants.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entraidants.directory.place.Commune;
import org.entraidants.directory.place.Country;
import org.entraidants.directory.place.Gazetteer;
import org.entraidants.directory.search.Area;
import org.entraidants.directory.search.Criteria;
import org.entraidants.platform.web.Dates;
import org.jspecify.annotations.Nullable;

/** Ways on, when a place is not known or nothing is found. */
@RequestScoped
class PlaceHelp {
    private static final int MOST = 5;
    private static final int SHORTEST_BEGINNING = 3;
    private static final int[] MONTHS = {1, 6, 12};

    @Inject
    ListWords words;

    @Inject
    Dates dates;

    /** Communes whose name begins as the typed one does. */
    List<Act> near(String typed, ListAddress address, Function<ListAddress, String> href) {
        return IntStream.iterate(typed.length(), length -> length >= SHORTEST_BEGINNING, length -> length - 1)
                .mapToObj(length -> Gazetteer.get().find(typed.substring(0, length), MOST))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .map(found -> links(found.stream(), address, href))
                .orElse(List.of());
    }

    /** Other communes of exactly this name. */
    List<Act> namesakes(String typed, ListAddress address, Function<ListAddress, String> href) {
        List<Commune> found = typed.isEmpty() ? List.of() : Gazetteer.get().find(typed, MOST);
        return links(
                found.stream()
                        .skip(1)
                        .filter(commune -> commune.name().equals(found.get(0).name())),
                address,
                href);
    }

    private List<Act> links(Stream<Commune> communes, ListAddress address, Function<ListAddress, String> href) {
        return communes.map(commune -> new Act(
                        href.apply(address.with("commune", asTyped(commune))),
                        commune.name() + " (" + where(commune) + ")",
                        "map-pin"))
                .toList();
    }

    /** In which département, by its number, or in which province. */
    String where(Commune commune) {
        return commune.country() == Country.BE ? words.territory(commune.department()) : commune.department();
    }

    /** A commune as one may type it without doubt. */
    static String asTyped(Commune commune) {
        return commune.postcodes().isEmpty()
                ? commune.name()
                : commune.name() + " " + commune.postcodes().get(0);
    }

    /** The same list in a wider circle, and without each of its filters. */
    List<Act> wider(ListAddress address, Criteria criteria, Function<ListAddress, String> href, List<Act> active) {
        var wider = new ArrayList<Act>();
        if (criteria.area() != null && criteria.area().radiusKm() < Area.LARGEST_RADIUS_KM) {
            int radius = criteria.area().radiusKm() < 50 ? 50 : 100;
            wider.add(new Act(
                    href.apply(address.with("radius", Integer.toString(radius))),
                    words.text("empty.radius", radius),
                    "map"));
        }
        active.forEach(chip -> wider.add(new Act(chip.href(), words.text("empty.without", chip.label()), "x")));
        return wider;
    }

    /** Since when a sheet shall have been verified; that it does not matter is no option. */
    List<Filter.Option> verified(@Nullable LocalDate asked, LocalDate today) {
        var options = new ArrayList<Filter.Option>();
        boolean known = asked == null;
        for (int months : MONTHS) {
            LocalDate day = today.minusMonths(months);
            known |= day.equals(asked);
            options.add(
                    new Filter.Option(day.toString(), words.text("verified.months", months), "", day.equals(asked)));
        }
        if (!known) {
            String day = Objects.requireNonNull(asked).toString();
            options.add(new Filter.Option(day, words.text("verified.since", dates.day(asked)), "", true));
        }
        return options;
    }
}
