package org.entraidants.events.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A gathering as programs read it.
 *
 * @param status draft, published, moved, full or cancelled
 * @param start with the offset of its zone
 * @param movedFrom when it was to be at first; null when it has not moved
 * @param seatsLeft null without a limit
 * @param html the text, safe; only in the answer for one gathering
 */
public record GatheringSheet(
        long id,
        String url,
        String kind,
        String title,
        String status,
        String mode,
        String start,
        String end,
        String zone,
        @Nullable String movedFrom,
        @Nullable Place place,
        @Nullable Integer seats,
        @Nullable Integer seatsLeft,
        @Nullable Integer onlineSeats,
        @Nullable Integer onlineSeatsLeft,
        int waiting,
        @Nullable Double distanceKm,
        String changedAt,
        @Nullable String body,
        @Nullable String html,
        @Nullable List<Line> programme) {

    /** Where it is. */
    public record Place(
            String name,
            String address,
            String postcode,
            String commune,
            String department,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable String structure) {}

    /** A line of the programme. */
    public record Line(String start, String title, String speaker) {}

    /**
     * Some of them.
     *
     * @param next a URL that is ready to follow; null at the end
     */
    public record Gatherings(
            List<GatheringSheet> items, @Nullable String next) {}
}
