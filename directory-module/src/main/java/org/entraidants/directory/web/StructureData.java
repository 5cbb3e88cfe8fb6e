package org.entraidants.directory.web;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.spi.JsonProvider;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.entraidants.directory.Fee;
import org.entraidants.directory.Sheet;
import org.entraidants.directory.Site;
import org.entraidants.directory.Site.FoundBy;
import org.entraidants.directory.Stop;
import org.entraidants.directory.Structure;
import org.entraidants.directory.hours.DayHours;
import org.entraidants.directory.hours.Exceptional;
import org.entraidants.directory.hours.Interval;
import org.entraidants.directory.hours.Status;

/** A structure for search engines: JSON-LD in the words of schema.org. */
final class StructureData {
    /** Asked once: {@code Json} looks through all jars for its provider at every call. */
    private static final JsonProvider JSON = JsonProvider.provider();

    private static final int DAYS_AHEAD = 30;

    private StructureData() {}

    /** JSON that may stand in a script element: without {@code <}, {@code >} and {@code &}. */
    static String json(Sheet sheet, String url, LocalDate today) {
        return place(sheet, url, today)
                .toString()
                .replace("<", "\\u003c")
                .replace(">", "\\u003e")
                .replace("&", "\\u0026")
                .replace("\u2028", "\\u2028")
                .replace("\u2029", "\\u2029");
    }

    private static JsonObject place(Sheet sheet, String url, LocalDate today) {
        Structure structure = sheet.structure();
        Site site = sheet.main().site();
        JsonObjectBuilder place = JSON.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "CivicStructure")
                .add("@id", url)
                .add("url", url)
                .add("name", structure.name())
                .add("address", address(structure, site));
        if (structure.summary() != null) {
            place.add("description", structure.summary());
        }
        Acts.phone(structure, site).ifPresent(phone -> place.add("telephone", phone.e164()));
        site.emails().stream().findFirst().ifPresent(email -> place.add("email", email));
        if (site.fees().equals(List.of(Fee.FREE))) {
            place.add("isAccessibleForFree", true);
        }
        if (site.foundBy() == FoundBy.GIVEN && site.foundLatitude() != null && site.foundLongitude() != null) {
            place.add(
                    "geo",
                    JSON.createObjectBuilder()
                            .add("@type", "GeoCoordinates")
                            .add("latitude", site.foundLatitude())
                            .add("longitude", site.foundLongitude()));
        }
        addHours(place, sheet, today);
        addSpecialHours(place, sheet, today);
        addContact(place, structure, site);
        addAreaServed(place, sheet);
        return place.build();
    }

    private static JsonObjectBuilder address(Structure structure, Site site) {
        return JSON.createObjectBuilder()
                .add("@type", "PostalAddress")
                .add("streetAddress", site.address())
                .add("postalCode", site.postcode())
                .add("addressLocality", site.commune())
                .add("addressCountry", structure.country().name());
    }

    private static void addHours(JsonObjectBuilder place, Sheet sheet, LocalDate today) {
        var hours = JSON.createArrayBuilder();
        boolean known = false;
        for (DayHours day : sheet.main().timetable().week(today)) {
            for (Interval interval : day.intervals()) {
                if (interval.status() == Status.OPEN) {
                    known = true;
                    hours.add(open(day.date(), interval));
                }
            }
        }
        if (known) {
            place.add("openingHoursSpecification", hours);
        }
    }

    private static JsonObjectBuilder open(LocalDate day, Interval interval) {
        return specification(day, day, interval.from(), interval.to());
    }

    /** By the book of schema.org, closed is from midnight to midnight. */
    private static JsonObjectBuilder closed(LocalDate from, LocalDate to) {
        return specification(from, to, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    private static JsonObjectBuilder specification(LocalDate from, LocalDate to, LocalTime opens, LocalTime closes) {
        return JSON.createObjectBuilder()
                .add("@type", "OpeningHoursSpecification")
                .add("opens", opens.toString())
                .add("closes", closes.toString())
                .add("validFrom", from.toString())
                .add("validThrough", to.toString());
    }

    /** Announced closures, other hours and public holidays of the coming month. */
    private static void addSpecialHours(JsonObjectBuilder place, Sheet sheet, LocalDate today) {
        LocalDate last = today.plusDays(DAYS_AHEAD);
        Sheet.Place main = sheet.main();
        var special = JSON.createArrayBuilder();
        main.periods().stream()
                .filter(period -> period.kind() == Exceptional.Kind.CLOSURE
                        && !period.toDay().isBefore(today)
                        && !period.fromDay().isAfter(last))
                .forEach(period -> special.add(closed(period.fromDay(), period.toDay())));
        main.timetable().special(today, last).forEach(day -> {
            if (day.isClosed()) {
                special.add(closed(day.date(), day.date()));
            }
            day.intervals().stream()
                    .filter(interval -> interval.status() == Status.OPEN)
                    .forEach(interval -> special.add(open(day.date(), interval)));
        });
        JsonArray days = special.build();
        if (!days.isEmpty()) {
            place.add("specialOpeningHoursSpecification", days);
        }
    }

    private static void addContact(JsonObjectBuilder place, Structure structure, Site site) {
        if (!site.languages().isEmpty()) {
            JsonObjectBuilder contact = JSON.createObjectBuilder()
                    .add("@type", "ContactPoint")
                    .add("contactType", "customer service")
                    .add("availableLanguage", JSON.createArrayBuilder(site.languages()));
            Acts.phone(structure, site).ifPresent(phone -> contact.add("telephone", phone.e164()));
            place.add("contactPoint", contact);
        }
    }

    /** The communes where an itinerant service stops. */
    private static void addAreaServed(JsonObjectBuilder place, Sheet sheet) {
        List<String> communes = sheet.places().stream()
                .flatMap(one -> one.stops().stream())
                .map(Stop::commune)
                .distinct()
                .toList();
        if (!communes.isEmpty()) {
            var areas = JSON.createArrayBuilder();
            communes.forEach(commune ->
                    areas.add(JSON.createObjectBuilder().add("@type", "City").add("name", commune)));
            place.add("areaServed", areas);
        }
    }
}
