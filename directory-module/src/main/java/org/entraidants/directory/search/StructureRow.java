package org.entraidants.directory.search;

import java.time.Instant;
import java.time.LocalDate;
import org.entraidants.directory.place.Distance;
import org.jspecify.annotations.Nullable;

/** What the database knows of a found structure at its main site; see {@link FoundStructure}. */
public record StructureRow(
        long id,
        String slug,
        String name,
        @Nullable String summary,
        String address,
        String postcode,
        String commune,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable Instant verifiedAt,
        @Nullable String verifiedBy,
        @Nullable LocalDate sourceUpdatedOn) {

    FoundStructure found(Finder.Hit hit, @Nullable Area area, @Nullable VisibleReferent referent) {
        return new FoundStructure(
                id,
                slug,
                name,
                summary,
                address,
                postcode,
                commune,
                lat,
                lon,
                distance(area),
                hit.services(),
                hit.state(),
                hit.zone(),
                verifiedAt,
                verifiedBy,
                sourceUpdatedOn,
                referent);
    }

    private @Nullable Double distance(@Nullable Area area) {
        return area == null || lat == null || lon == null
                ? null
                : Math.round(Distance.km(area.lat(), area.lon(), lat, lon) * 10) / 10.0;
    }
}
