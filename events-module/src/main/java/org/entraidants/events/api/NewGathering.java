package org.entraidants.events.api;

import jakarta.validation.constraints.NotNull;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.entraidants.directory.Localities;
import org.entraidants.events.gathering.Kind;
import org.entraidants.events.gathering.Mode;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.InvalidParameter;
import org.jspecify.annotations.Nullable;

/**
 * A gathering that a program plans.
 *
 * @param kind breakfast, seminar, themedDay, hackathon, peerExchange, webinar, onlineCourse or workshop
 * @param start ISO 8601 with an offset, as {@code end}
 * @param zone in which people read the hours; Europe/Paris unless told
 * @param mode onSite, online or hybrid
 * @param site the last part of the address of a structure's sheet
 * @param draft true to keep it for those who plan
 * @param acknowledged true to send it although the guard has warned
 * @param key one UUID for each gathering: sent twice with it, it is one
 */
public record NewGathering(
        @NotNull String title,
        @NotNull String kind,
        @NotNull String start,
        @NotNull String end,
        @Nullable String zone,
        @Nullable String body,
        @Nullable String mode,
        @Nullable String site,
        @Nullable String place,
        @Nullable String address,
        @Nullable String postcode,
        @Nullable String commune,
        @Nullable String howToCome,
        @Nullable String link,
        @Nullable Integer seats,
        @Nullable Integer onlineSeats,
        @Nullable Integer perStructure,
        @Nullable Boolean guests,
        @Nullable Boolean draft,
        @Nullable Boolean acknowledged,
        @Nullable UUID key) {

    /** The same as the fields of the forms. */
    Map<String, String> texts() {
        Kind known = Kind.coded(kind)
                .orElseThrow(() -> new InvalidParameter(
                        "kind",
                        kind,
                        "breakfast, seminar, themedDay, hackathon, peerExchange, webinar, onlineCourse or workshop",
                        null));
        var texts = new LinkedHashMap<String, String>();
        texts.put("kind", kind);
        texts.put("title", title);
        texts.put("body", Objects.requireNonNullElse(body, ""));
        hours(texts);
        if (mode != null || site != null || place != null || commune != null || link != null) {
            Mode usual = known == Kind.WEBINAR || known == Kind.ONLINE_COURSE ? Mode.ONLINE : Mode.ON_SITE;
            texts.put("mode", mode == null ? usual.code() : mode);
            put(texts, "site", site);
            put(texts, "place", place);
            put(texts, "address", address);
            put(texts, "postcode", postcode);
            put(texts, "commune", commune);
            put(texts, "howToCome", howToCome);
            put(texts, "link", link);
        }
        put(texts, "seats", seats);
        put(texts, "onlineSeats", onlineSeats);
        put(texts, "perStructure", perStructure);
        texts.put("guests", Boolean.FALSE.equals(guests) ? "" : "1");
        return texts;
    }

    private void hours(Map<String, String> texts) {
        ZoneId clocks = zone == null ? Dates.ZONE : zone(zone);
        ZonedDateTime from = moment("start", start).atZoneSameInstant(clocks);
        ZonedDateTime to = moment("end", end).atZoneSameInstant(clocks);
        if (!to.isAfter(from)) {
            throw new InvalidParameter("end", end, "a moment after the start", null);
        }
        var time = DateTimeFormatter.ofPattern("HH:mm");
        texts.put("day", from.toLocalDate().toString());
        texts.put("begin", time.format(from));
        texts.put("end", time.format(to));
        texts.put(
                "lastDay",
                to.toLocalDate().equals(from.toLocalDate())
                        ? ""
                        : to.toLocalDate().toString());
        texts.put("zone", clocks.getId());
    }

    private static ZoneId zone(String zone) {
        return Localities.zones().stream()
                .filter(one -> one.getId().equals(zone))
                .findFirst()
                .orElseThrow(() -> new InvalidParameter(
                        "zone", zone, "the time zone of a territory that the network serves", null));
    }

    static OffsetDateTime moment(String field, String text) {
        try {
            return OffsetDateTime.parse(text);
        } catch (DateTimeException unreadable) {
            throw new InvalidParameter(
                    field, text, "a moment with its offset, such as 2027-03-11T08:30:00+01:00", null);
        }
    }

    private static void put(Map<String, String> texts, String field, @Nullable Object value) {
        if (value != null) {
            texts.put(field, value.toString());
        }
    }

    UUID form() {
        return Objects.requireNonNullElseGet(key, UUID::randomUUID);
    }
}
