package org.entraidants.directory.web;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.List;
import org.entraidants.directory.Fee;
import org.entraidants.directory.Sheet;
import org.entraidants.directory.Site;
import org.entraidants.directory.Site.FoundBy;
import org.entraidants.directory.Structure;
import org.entraidants.directory.hours.DayHours;
import org.entraidants.directory.hours.Interval;
import org.entraidants.directory.hours.Status;

/** A structure for search engines: JSON-LD in the words of schema.org. */
final class StructureData {
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
        JsonObjectBuilder place = Json.createObjectBuilder()
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
                    Json.createObjectBuilder()
                            .add("@type", "GeoCoordinates")
                            .add("latitude", site.foundLatitude())
                            .add("longitude", site.foundLongitude()));
        }
        addHours(place, sheet, today);
        return place.build();
    }

    private static JsonObjectBuilder address(Structure structure, Site site) {
        return Json.createObjectBuilder()
                .add("@type", "PostalAddress")
                .add("streetAddress", site.address())
                .add("postalCode", site.postcode())
                .add("addressLocality", site.commune())
                .add("addressCountry", structure.country().name());
    }

    private static void addHours(JsonObjectBuilder place, Sheet sheet, LocalDate today) {
        var hours = Json.createArrayBuilder();
        boolean known = false;
        for (DayHours day : sheet.main().timetable().week(today)) {
            for (Interval interval : day.intervals()) {
                if (interval.status() == Status.OPEN) {
                    known = true;
                    hours.add(Json.createObjectBuilder()
                            .add("@type", "OpeningHoursSpecification")
                            .add("opens", interval.from().toString())
                            .add("closes", interval.to().toString())
                            .add("validFrom", day.date().toString())
                            .add("validThrough", day.date().toString()));
                }
            }
        }
        if (known) {
            place.add("openingHoursSpecification", hours);
        }
    }
}
