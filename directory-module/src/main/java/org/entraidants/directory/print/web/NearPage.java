package org.entraidants.directory.print.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entraidants.directory.place.Commune;
import org.entraidants.directory.place.Distance;
import org.entraidants.directory.place.Gazetteer;
import org.entraidants.directory.print.Handouts;
import org.entraidants.directory.print.PlaceText;
import org.entraidants.directory.relay.Relays;
import org.entraidants.directory.search.Area;
import org.entraidants.directory.search.Criteria;
import org.entraidants.directory.search.FoundStructure;
import org.entraidants.directory.search.StructureSearch;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.PageRequest;
import org.entraidants.platform.web.QrCode;
import org.jspecify.annotations.Nullable;

/** Who helps near a commune, for the printer of whoever meets people first: {@code /qui-aide/{commune}}. */
@Named
@RequestScoped
public class NearPage {
    private static final double[] RADII = {10, 20, 50, 100};
    private static final int ENOUGH = 4;
    private static final int MOST = 8;
    private static final int MOST_RELAYS = 6;
    private static final int NAMESAKES = 6;

    @Inject
    StructureSearch search;

    @Inject
    Handouts handouts;

    @Inject
    Relays relays;

    @Inject
    Answers answers;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    @Inject
    Clock clock;

    private @Nullable Commune commune;
    private List<Place> places = List.of();
    private List<Relays.Near> around = List.of();
    private List<Link> others = List.of();
    private String typed = "";
    private int radius;

    /** A place of help and how far it is. */
    public record Place(PlaceText text, String distance, String code) {}

    /** A commune and its page. */
    public record Link(String href, String label) {}

    /** Leads on from the form, or shows what there is around the commune of the address. */
    public void open() throws IOException {
        String asked = page.parameter("commune").strip();
        typed = asked.isEmpty() ? page.value("commune").replace('-', ' ') : asked;
        List<Commune> found = Gazetteer.get().find(typed, NAMESAKES);
        if (!asked.isEmpty() && !found.isEmpty()) {
            answers.goTo(path(found.get(0)));
        } else if (!found.isEmpty()) {
            show(found);
        }
    }

    private void show(List<Commune> found) {
        Commune here = found.get(0);
        commune = here;
        others = found.stream()
                .skip(1)
                .filter(other -> other.name().equals(here.name()))
                .map(other -> new Link(page.to(path(other)), other.name() + " (" + other.department() + ")"))
                .toList();
        List<FoundStructure> near = List.of();
        for (double km : RADII) {
            if (near.size() < ENOUGH) {
                radius = (int) km;
                near = search.find(around(here, km), MOST, null).structures();
            }
        }
        places = texts(near);
        around = relays.near(new Area(here.lat(), here.lon(), radius, here.name()), MOST_RELAYS);
        Instant midnight = Dates.dateOf(clock.instant())
                .plusDays(1)
                .atStartOfDay(Dates.ZONE)
                .toInstant();
        page.keepUntil(midnight);
    }

    private static Criteria around(Commune here, double km) {
        var area = new Area(here.lat(), here.lon(), km, here.name());
        return new Criteria("", area, Map.of(), Set.of(), null, null, false, 0, null, null);
    }

    private List<Place> texts(List<FoundStructure> near) {
        var order = new Handouts.Order(page.getLanguage(), page.getSite() + page.to("/annuaire/"));
        List<Long> ids = near.stream().map(FoundStructure::id).toList();
        return handouts.placesForEverybody(ids, order).stream()
                .map(text -> new Place(text, distance(near, text), QrCode.dataUri(text.page())))
                .toList();
    }

    private String distance(List<FoundStructure> near, PlaceText text) {
        return near.stream()
                .filter(found -> found.slug().equals(text.slug()))
                .findFirst()
                .flatMap(found -> Optional.ofNullable(found.distanceKm()))
                .map(this::distance)
                .orElse("");
    }

    /** A distance in words. */
    public String distance(double km) {
        return Distance.format(km, i18n.getLanguage());
    }

    /** The address of a commune's page: a postcode and a name that nobody can mistake. */
    private static String path(Commune commune) {
        String plain = Normalizer.normalize(commune.name(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replace("Œ", "Oe")
                .replaceAll("[^A-Za-z0-9]+", "-")
                .toLowerCase(Locale.ROOT);
        return "/qui-aide/"
                + (commune.postcodes().isEmpty() ? plain : commune.postcodes().get(0) + "-" + plain);
    }

    /** The commune that is meant; null when none is known. */
    public @Nullable Commune getCommune() {
        return commune;
    }

    public boolean isUnknown() {
        return commune == null && !typed.isBlank();
    }

    public String getTyped() {
        return commune == null ? typed : commune.name();
    }

    public List<Link> getOthers() {
        return others;
    }

    public List<Place> getPlaces() {
        return places;
    }

    public List<Relays.Near> getRelays() {
        return around;
    }

    public int getRadius() {
        return radius;
    }

    /** The square code of this page. */
    public String getCode() {
        return QrCode.dataUri(page.getFullUrl());
    }

    public LocalDate getToday() {
        return Dates.dateOf(clock.instant());
    }

    /** The same around this commune in the list. */
    public String getList() {
        return page.to("/annuaire")
                + PageRequest.query(Map.of("commune", List.of(typed), "radius", List.of("" + radius)));
    }
}
