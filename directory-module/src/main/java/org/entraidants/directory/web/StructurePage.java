package org.entraidants.directory.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entraidants.directory.Offer;
import org.entraidants.directory.Sheet;
import org.entraidants.directory.Sheets;
import org.entraidants.directory.Site;
import org.entraidants.directory.Structure;
import org.entraidants.directory.Trust;
import org.entraidants.directory.place.Distance;
import org.entraidants.directory.place.Phone;
import org.entraidants.directory.relay.Relay;
import org.entraidants.platform.account.Caller;
import org.entraidants.platform.web.Answers;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.I18n;
import org.entraidants.platform.web.Messages;
import org.entraidants.platform.web.PageRequest;

/** The sheet of a structure, {@code /annuaire/{slug}}. */
@Named
@RequestScoped
public class StructurePage {
    @Inject
    Sheets sheets;

    @Inject
    Answers answers;

    @Inject
    Caller caller;

    @Inject
    PageRequest page;

    @Inject
    I18n i18n;

    @Inject
    Messages messages;

    @Inject
    Dates dates;

    @Inject
    Facts words;

    @Inject
    PathWords path;

    @Inject
    Clock clock;

    private Sheet sheet;
    private List<PlaceView> places = List.of();
    private List<Act> acts = List.of();
    private Freshness freshness;
    private List<Act> contacts = List.of();
    private List<PathStep> steps = List.of();
    private List<Fact> facts = List.of();
    private List<Fact> access = List.of();
    private List<Fact> forNetwork = List.of();
    private String data = "";

    @Inject
    @SuppressWarnings("NullAway")
    StructurePage() {}

    /** Reads the structure of the address; answers 404 when there is none. */
    public void load() throws IOException {
        Optional<Sheet> found = sheets.find(page.value("slug"), caller);
        if (found.isPresent()) {
            show(found.get());
        } else {
            Optional<String> moved = sheets.movedTo(page.value("slug"));
            if (moved.isPresent()) {
                answers.movedTo("/annuaire/" + moved.get());
            } else {
                answers.notFound();
            }
        }
    }

    private void show(Sheet found) {
        sheet = found;
        Instant now = clock.instant();
        var hours = new OpeningWords(messages, i18n.getLanguage(), dates);
        places = sheet.places().stream()
                .map(place -> PlaceView.of(
                        place, LocalDateTime.ofInstant(now, place.site().zone()), hours))
                .toList();
        Site site = sheet.main().site();
        acts = Acts.of(sheet.structure(), site, i18n);
        contacts = Acts.contacts(sheet.structure(), site);
        List<Offer> offers = sheet.places().stream()
                .flatMap(place -> place.offers().stream())
                .toList();
        steps = path.of(offers);
        facts = words.ofPlace(sheet.structure(), site, offers);
        access = words.access(site);
        forNetwork = words.forNetwork(sheet.structure(), site, caller.isSignedIn());
        Trust trust = Trust.of(sheet.structure().verifiedAt(), sheet.structure().sourceUpdatedOn());
        freshness = Freshness.of(sheet, trust.isStale(clock), dates, i18n);
        ZoneId zone = sheet.main().site().zone();
        data = StructureData.json(sheet, page.getFullUrl(), now.atZone(zone).toLocalDate());
        page.keepUntil(
                sheet.places().stream()
                        .map(place -> Freshness.nextChange(place, now))
                        .min(Instant::compareTo)
                        .orElse(now),
                Structure.KIND,
                Relay.KIND);
    }

    public Sheet getSheet() {
        return sheet;
    }

    public PlaceView getMain() {
        return places.get(0);
    }

    public List<PlaceView> getOthers() {
        return places.subList(Math.min(1, places.size()), places.size());
    }

    public List<Act> getActs() {
        return acts;
    }

    public Freshness getFreshness() {
        return freshness;
    }

    /** A number as its country writes it; what is none stays as it is. */
    public String phone(String number) {
        return Phone.parse(number, sheet.structure().country())
                .map(Phone::national)
                .orElse(number);
    }

    /** How far another structure is, in words. */
    public String distance(double km) {
        return Distance.format(km, i18n.getLanguage());
    }

    /** All ways to reach the structure. */
    public List<Act> getContacts() {
        return contacts;
    }

    public List<Fact> getFacts() {
        return facts;
    }

    /** What is done at each of the five steps of a path; empty when nobody has told. */
    public List<PathStep> getSteps() {
        return steps;
    }

    /** How to get in, and what is ready for whom. */
    public List<Fact> getAccess() {
        return access;
    }

    /** The next stops of all its places. */
    public List<PlaceView.NextStop> getStops() {
        return places.stream()
                .flatMap(place -> place.stops().stream())
                .sorted(Comparator.comparing(PlaceView.NextStop::date))
                .toList();
    }

    public List<Fact> getForNetwork() {
        return forNetwork;
    }

    public List<String> detailsOf(Offer offer) {
        return words.ofOffer(offer);
    }

    public List<String> getRemarks() {
        return words.remarks(sheet.main().site());
    }

    public String getKind() {
        return words.kind(sheet.structure());
    }

    /** The list around this place. */
    public String getAround() {
        Site site = sheet.main().site();
        return page.to("/annuaire") + PageRequest.query(Map.of("ou", List.of(site.commune() + " " + site.postcode())));
    }

    /** The zone of its hours when it is not the network’s, in words; else empty. */
    public String getZone() {
        ZoneId zone = sheet.main().site().zone();
        return zone.equals(Dates.ZONE)
                ? ""
                : i18n.t("directory.structure.hours.zone", zone.getId().replaceFirst(".*/", ""));
    }

    public String getAccessibility() {
        return Acts.web(sheet.main().site().accessibilityPage()).orElse("");
    }

    /** Where it is, for the application of maps of the device. */
    public String getGeo() {
        return Acts.geo(sheet.structure(), sheet.main().site());
    }

    public boolean isLocated() {
        return sheet.main().site().foundLatitude() != null;
    }

    /** Whether the place on the map is its own, not that of its commune. */
    public boolean isExact() {
        return sheet.main().site().foundBy() == Site.FoundBy.GIVEN;
    }

    public String getData() {
        return data;
    }
}
