package org.entraidants.directory;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.entraidants.directory.national.Field;
import org.entraidants.directory.national.Place;
import org.entraidants.directory.place.Country;
import org.jspecify.annotations.Nullable;

/** A structure as the national standard sees it: 32 cells. What the standard has no field for stays behind. */
public final class NationalCells {
    private NationalCells() {}

    /**
     * A structure, at its main site, as a place of the standard v1.0.2.
     *
     * @param link the source whose key shall be the place's id; null for a structure that came from no source
     */
    public static Place placeOf(Structure structure, @Nullable SourceLink link) {
        Site site = structure.mainSite();
        return new Place(
                link == null ? "entraidants-" + structure.id() : link.sourceKey(),
                structure.identifier().isEmpty() ? "00000000000000" : structure.identifier(),
                structure.name(),
                site.commune(),
                site.postcode(),
                inseeCode(structure.country(), site),
                site.address(),
                site.addressDetails(),
                site.latitude(),
                site.longitude(),
                structure.typologies(),
                site.phone(),
                site.emails(),
                structure.websites(),
                site.hours(),
                structure.summary(),
                structure.description(),
                structure.source(),
                site.mobility(),
                structure.parentText(),
                updatedOn(structure),
                site.offers().stream().map(Offer::service).distinct().toList(),
                union(site.audiences(), site, Offer::audiences),
                union(site.needs(), site, Offer::needs),
                union(site.fees(), site, Offer::fees),
                structure.programmes(),
                structure.labels(),
                structure.otherLabels(),
                site.accessModes(),
                union(site.supportModes(), site, Offer::supportModes),
                site.accessibilityPage(),
                site.bookingPage(),
                Map.of());
    }

    /** The 32 cells of a place, in the order of the standard. */
    public static List<String> cellsOf(Place place) {
        return Arrays.stream(Field.values()).map(place::cell).toList();
    }

    /** Codes of Belgian localities are ours or their register's: the standard knows those of INSEE only. */
    private static @Nullable String inseeCode(Country country, Site site) {
        return country == Country.FR ? site.communeCode() : null;
    }

    private static <T> List<T> union(List<T> ofSite, Site site, Function<Offer, List<T>> ofOffer) {
        return Stream.concat(
                        ofSite.stream(), site.offers().stream().map(ofOffer).flatMap(Collection::stream))
                .distinct()
                .toList();
    }

    /** What the source says, else the day on which somebody last confirmed, changed or made the sheet. */
    public static LocalDate updatedOn(Structure structure) {
        return Optional.ofNullable(structure.sourceUpdatedOn())
                .orElseGet(() -> Stream.of(structure.createdAt(), structure.editedAt(), structure.verifiedAt())
                        .filter(java.util.Objects::nonNull)
                        .max(java.util.Comparator.naturalOrder())
                        .orElseThrow()
                        .atOffset(ZoneOffset.UTC)
                        .toLocalDate());
    }
}
