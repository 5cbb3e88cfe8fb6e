package org.entraidants.directory.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.entraidants.directory.Service;
import org.entraidants.directory.hours.State;
import org.jspecify.annotations.Nullable;

/**
 * A structure in a list of results, at its main site.
 *
 * @param lat WGS 84 degrees, those of the commune when the site's own are not known; null when nothing is
 * @param lon see {@code lat}
 * @param distanceKm from the centre of the area, to 0.1 km; null without area
 * @param state at the asked moment, or now
 * @param zone in which the times of the state are meant
 * @param verifiedAt when somebody last confirmed the sheet; null when nobody has
 * @param sourceUpdatedOn the date that the source gives; null when there is none
 * @param referent the person to ask for, as far as the caller may see one
 */
public record FoundStructure(
        long id,
        String slug,
        String name,
        @Nullable String summary,
        String address,
        String postcode,
        String commune,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Double distanceKm,
        List<Service> services,
        State state,
        ZoneId zone,
        @Nullable Instant verifiedAt,
        @Nullable LocalDate sourceUpdatedOn,
        @Nullable VisibleReferent referent) {}
