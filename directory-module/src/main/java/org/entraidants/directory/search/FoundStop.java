package org.entraidants.directory.search;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A stop of an itinerant service on a day.
 *
 * @param slug of the structure
 * @param name of the structure
 * @param from by the clock of the place
 * @param distanceKm from the centre of the area, to 0.1 km; null without area
 */
public record FoundStop(
        String slug,
        String name,
        String place,
        String commune,
        @Nullable Double lat,
        @Nullable Double lon,
        LocalDate date,
        LocalTime from,
        LocalTime to,
        @Nullable Double distanceKm) {}
