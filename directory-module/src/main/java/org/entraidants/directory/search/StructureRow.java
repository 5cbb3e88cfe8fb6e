package org.entraidants.directory.search;

import java.time.Instant;
import java.time.LocalDate;
import org.entraidants.directory.Site;
import org.entraidants.directory.Structure;
import org.entraidants.directory.place.Distance;
import org.jspecify.annotations.Nullable;

/** What is shown of a found structure at its main site, whoever asks and whenever; see {@link FoundStructure}. */
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
        @Nullable LocalDate sourceUpdatedOn) {

    static StructureRow of(Structure structure) {
        Site main = structure.mainSite();
        return new StructureRow(
                structure.id(),
                structure.slug(),
                structure.name(),
                structure.summary(),
                main.address(),
                main.postcode(),
                main.commune(),
                main.foundLatitude(),
                main.foundLongitude(),
                structure.verifiedAt(),
                structure.sourceUpdatedOn());
    }

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
                sourceUpdatedOn,
                referent);
    }

    private @Nullable Double distance(@Nullable Area area) {
        return area == null || lat == null || lon == null
                ? null
                : Math.round(Distance.km(area.lat(), area.lon(), lat, lon) * 10) / 10.0;
    }
}
