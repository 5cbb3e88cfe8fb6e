package org.entraidants.events.web;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonBuilderFactory;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import org.entraidants.events.gathering.Gathering;
import org.entraidants.events.gathering.Mode;
import org.entraidants.events.gathering.Venue;
import org.entraidants.platform.text.Markdown;
import org.entraidants.platform.web.ScriptJson;

/** A gathering for search engines: JSON-LD, Event of schema.org. */
final class GatheringData {
    private static final String SCHEMA = "https://schema.org/";
    private static final JsonBuilderFactory JSON = Json.createBuilderFactory(Map.of());

    private GatheringData() {}

    /** JSON that may stand in a script element. */
    static String json(Gathering gathering, String url, String network) {
        var event = JSON.createObjectBuilder()
                .add("@context", "https://schema.org")
                .add("@type", "Event")
                .add("name", gathering.title())
                .add("url", url)
                .add("startDate", gathering.begins().toOffsetDateTime().toString())
                .add("endDate", gathering.ends().toOffsetDateTime().toString())
                .add("eventStatus", SCHEMA + status(gathering))
                .add("eventAttendanceMode", SCHEMA + attendance(gathering.mode()))
                .add(
                        "organizer",
                        JSON.createObjectBuilder().add("@type", "Organization").add("name", network));
        if (!gathering.body().isEmpty()) {
            event.add("description", Markdown.excerpt(gathering.body(), 500));
        }
        if (gathering.movedFrom() != null) {
            event.add(
                    "previousStartDate",
                    gathering
                            .movedFrom()
                            .atZone(gathering.zone())
                            .toOffsetDateTime()
                            .toString());
        }
        Integer seats = gathering.seating().seats();
        if (seats != null && gathering.mode().isOnSite()) {
            event.add("maximumPhysicalAttendeeCapacity", seats);
        }
        return ScriptJson.of(event.add("location", location(gathering, url)).build());
    }

    private static String status(Gathering gathering) {
        if (gathering.isCancelled()) {
            return "EventCancelled";
        }
        return gathering.movedFrom() == null ? "EventScheduled" : "EventRescheduled";
    }

    private static String attendance(Mode mode) {
        return switch (mode) {
            case ON_SITE -> "OfflineEventAttendanceMode";
            case ONLINE -> "OnlineEventAttendanceMode";
            case HYBRID -> "MixedEventAttendanceMode";
        };
    }

    /** The link to join is for those who come: the page stands for it. */
    private static JsonArrayBuilder location(Gathering gathering, String url) {
        var places = JSON.createArrayBuilder();
        if (gathering.mode().isOnSite()) {
            places.add(place(gathering.venue()));
        }
        if (gathering.mode().isOnline()) {
            places.add(
                    JSON.createObjectBuilder().add("@type", "VirtualLocation").add("url", url));
        }
        return places;
    }

    private static JsonObjectBuilder place(Venue venue) {
        return JSON.createObjectBuilder()
                .add("@type", "Place")
                .add("name", venue.place().isEmpty() ? venue.commune() : venue.place())
                .add(
                        "address",
                        JSON.createObjectBuilder()
                                .add("@type", "PostalAddress")
                                .add("streetAddress", venue.address())
                                .add("postalCode", venue.postcode())
                                .add("addressLocality", venue.commune()));
    }
}
