package org.entraidants.directory.print;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entraidants.directory.AccessMode;
import org.entraidants.directory.Offer;
import org.entraidants.directory.Service;
import org.entraidants.directory.Site;
import org.entraidants.directory.Stop;
import org.entraidants.directory.Structure;
import org.entraidants.directory.place.Phone;
import org.entraidants.directory.place.Territory;
import org.jspecify.annotations.Nullable;

/**
 * A structure at its main place, in words that can be printed as they are.
 *
 * @param page the full address of its sheet
 * @param hours one line for the days that are alike; what to do instead when nothing is known
 * @param notices what it announces, and what one must know before going there
 * @param phone empty when there is none
 * @param known when the sheet was verified
 * @param lat null when it is not on the map
 * @param exact whether the coordinates are its own, not those of its commune
 */
public record PlaceText(
        String slug,
        String name,
        String page,
        List<String> address,
        String commune,
        String postcode,
        List<String> hours,
        List<String> notices,
        List<Person> people,
        String phone,
        String email,
        List<Service> services,
        List<String> does,
        String known,
        @Nullable Double lat,
        @Nullable Double lon,
        boolean exact) {
    private static final int MOST_STOPS = 6;
    private static final int LONGEST_HOURS = 300;

    static PlaceText of(Printed printed, String pages, Wording words) {
        Structure structure = printed.structure();
        Site site = printed.main().site();
        List<Service> services = printed.places().stream()
                .flatMap(place -> place.offers().stream())
                .map(Offer::service)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
        return new PlaceText(
                structure.slug(),
                structure.name(),
                pages + structure.slug(),
                address(site),
                site.commune(),
                site.postcode(),
                hours(printed, words),
                notices(printed, words),
                printed.people(),
                phone(structure, site),
                site.emails().stream().findFirst().orElse(""),
                services,
                services.stream().map(words::term).toList(),
                known(structure, words),
                site.foundLatitude(),
                site.foundLongitude(),
                site.foundBy() == Site.FoundBy.GIVEN);
    }

    private static List<String> address(Site site) {
        return Stream.of(site.address(), site.addressDetails(), site.postcode() + " " + site.commune())
                .filter(line -> line != null && !line.isBlank())
                .map(String::strip)
                .toList();
    }

    private static List<String> hours(Printed printed, Wording words) {
        List<String> usual = new WeekWords(words)
                .of(printed.main().hours(), words.date()).stream()
                        .map(line -> line.length() <= LONGEST_HOURS ? line : line.substring(0, LONGEST_HOURS) + "…")
                        .toList();
        List<String> stops = printed.main().stops().stream()
                .limit(MOST_STOPS)
                .map(stop -> stop(stop, words))
                .toList();
        List<String> all = Stream.concat(usual.stream(), stops.stream()).toList();
        boolean reachable = !phone(printed.structure(), printed.main().site()).isEmpty();
        return all.isEmpty() ? List.of(words.text(reachable ? "hours.unknown" : "hours.unknown.silent")) : all;
    }

    private static String stop(Stop stop, Wording words) {
        LocalDate day = stop.onDay();
        String when = day != null
                ? words.weekdayAndDay(day)
                : words.text("stop.weekly", words.weekday(Objects.requireNonNull(stop.weekday())));
        return words.text(
                "stop",
                Wording.capital(when),
                words.text("hours.range", words.time(stop.fromTime()), words.time(stop.toTime())),
                stop.place() + ", " + stop.commune());
    }

    private static List<String> notices(Printed printed, Wording words) {
        Stream<String> announced = printed.main().periods().stream().map(words::announcement);
        Site site = printed.main().site();
        Stream<String> remarks = Stream.of(AccessMode.NOT_PUBLIC, AccessMode.REFERRAL_EMAIL)
                .filter(site.accessModes()::contains)
                .map(mode -> words.text("access." + mode.name()));
        Stream<String> way = Stream.ofNullable(site.howToCome()).filter(text -> !text.isBlank());
        return Stream.of(announced, remarks, way).flatMap(lines -> lines).toList();
    }

    private static String phone(Structure structure, Site site) {
        return Phone.parse(site.phone(), Territory.of(structure.country(), site.department()))
                .map(Phone::national)
                .orElse("");
    }

    private static String known(Structure structure, Wording words) {
        if (structure.verifiedAt() != null) {
            return words.text("verified", words.dated(structure.verifiedAt()));
        }
        return structure.sourceUpdatedOn() == null
                ? words.text("verified.never")
                : words.text("verified.source", words.dated(structure.sourceUpdatedOn()));
    }

    /**
     * Somebody to ask for, who consents to be named.
     *
     * @param role empty when it is not known
     */
    public record Person(String name, String role) {}

    /** Where it is, in one line. */
    public String place() {
        return String.join(", ", address);
    }

    /** The address of its sheet as one types it. */
    String shownPage() {
        return page.replaceFirst("^https?://", "");
    }
}
