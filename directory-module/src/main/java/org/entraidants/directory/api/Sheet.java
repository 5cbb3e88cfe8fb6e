package org.entraidants.directory.api;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that everybody may know of a structure, and of its referents as much as the caller may. {@code stale}: nobody has
 * vouched for it for six months.
 */
public record Sheet(
        long id,
        String slug,
        String url,
        String name,
        @Nullable String usualName,
        String country,
        String identifierKind,
        @Nullable String identifier,
        List<String> typologies,
        @Nullable String parent,
        @Nullable Kin parentStructure,
        List<Kin> branches,
        @Nullable String summary,
        @Nullable String description,
        List<String> websites,
        List<String> programmes,
        List<String> labels,
        List<String> otherLabels,
        boolean coAnimates,
        @Nullable String contentToShare,
        @Nullable String trainers,
        @Nullable String source,
        @Nullable LocalDate sourceUpdatedOn,
        @Nullable OffsetDateTime verifiedAt,
        @Nullable String verifiedBy,
        boolean stale,
        OffsetDateTime changedAt,
        List<Place> sites,
        List<Person> referents) {
    /** A structure around this one, or within it. */
    public record Kin(String slug, String name, String url) {}

    /** A site. {@code located}: whether the coordinates are given, those of the commune, of a neighbour or not known. */
    public record Place(
            String address,
            @Nullable String addressDetails,
            String postcode,
            String commune,
            @Nullable String communeCode,
            @Nullable String department,
            @Nullable Double lat,
            @Nullable Double lon,
            String located,
            String zone,
            @Nullable String phone,
            List<String> emails,
            List<String> mobility,
            @Nullable String hours,
            Answer.Opening opening,
            List<Period> exceptions,
            List<StopRow> stops,
            List<OfferRow> offers,
            List<String> audiences,
            List<String> needs,
            List<String> fees,
            List<String> accessModes,
            List<String> supportModes,
            List<String> languages,
            @Nullable String accessibilityPage,
            @Nullable String bookingPage,
            @Nullable String howToCome,
            @Nullable Integer seats,
            @Nullable Integer computers,
            @Nullable Integer laptops,
            @Nullable Integer tablets,
            List<String> equipment,
            boolean canHost,
            @Nullable String hostingConditions) {}

    /** Days that differ: {@code closure}, {@code hours} or {@code message}. */
    public record Period(
            LocalDate from,
            LocalDate to,
            String kind,
            @Nullable String hours,
            @Nullable String message) {}

    /** A stop, every week on {@code weekday} (1 is Monday) or on one {@code day}; local times. */
    public record StopRow(
            String place,
            String commune,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable Integer weekday,
            @Nullable LocalDate day,
            LocalTime from,
            LocalTime to) {}

    /** An offer; empty lists: as the site says. */
    public record OfferRow(
            String service,
            @Nullable String label,
            List<String> audiences,
            List<String> needs,
            List<String> fees,
            @Nullable String feesDetail,
            List<String> supportModes,
            List<String> steps,
            @Nullable Integer capacity,
            @Nullable String schedule,
            boolean doesFor,
            boolean doesWith) {}

    /** A referent. */
    public record Person(
            String name,
            @Nullable String role,
            @Nullable String phone,
            @Nullable String email) {}
}
