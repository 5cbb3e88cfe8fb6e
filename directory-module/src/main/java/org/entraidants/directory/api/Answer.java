package org.entraidants.directory.api;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.entraidants.directory.Term;
import org.entraidants.directory.Trust;
import org.entraidants.directory.hours.State;
import org.entraidants.directory.search.Counts;
import org.entraidants.directory.search.Facet;
import org.entraidants.directory.search.Found;
import org.entraidants.directory.search.FoundStructure;
import org.entraidants.directory.search.VisibleReferent;
import org.jspecify.annotations.Nullable;

/** A list of structures as the API tells it. */
final class Answer {
    private Answer() {}

    /** One page. */
    public record Structures(
            List<Item> items, @Nullable String next, int total, Map<String, Map<String, Integer>> facets) {
        static Structures of(Found found, @Nullable String next, String pages, Clock clock) {
            return new Structures(
                    found.structures().stream()
                            .map(structure -> Item.of(structure, pages, clock))
                            .toList(),
                    next,
                    found.total(),
                    counts(found.counts()));
        }
    }

    /** One structure of a list. */
    public record Item(
            long id,
            String slug,
            String url,
            String name,
            @Nullable String summary,
            String address,
            String postcode,
            String commune,
            @Nullable Double lat,
            @Nullable Double lon,
            @Nullable Double distance,
            List<String> services,
            Opening opening,
            String zone,
            @Nullable OffsetDateTime verifiedAt,
            @Nullable LocalDate sourceUpdatedOn,
            boolean stale,
            @Nullable Person referent) {
        static Item of(FoundStructure found, String pages, Clock clock) {
            return new Item(
                    found.id(),
                    found.slug(),
                    pages + found.slug(),
                    found.name(),
                    found.summary(),
                    found.address(),
                    found.postcode(),
                    found.commune(),
                    found.lat(),
                    found.lon(),
                    found.distanceKm(),
                    standard(found.services()),
                    Opening.of(found.state(), found.zone()),
                    found.zone().getId(),
                    at(found.verifiedAt(), found.zone()),
                    found.sourceUpdatedOn(),
                    Trust.of(found.verifiedAt(), found.sourceUpdatedOn()).isStale(clock),
                    Person.of(found.referent()));
        }
    }

    /** {@code open}, {@code closed} or {@code unknown}, and until when. */
    public record Opening(
            String status,
            @Nullable OffsetDateTime nextChange,
            @Nullable String comment) {
        static Opening of(State state, ZoneId zone) {
            var change = state.nextChange();
            return new Opening(
                    state.status().name().toLowerCase(Locale.ROOT),
                    change == null ? null : change.atZone(zone).toOffsetDateTime(),
                    state.comment());
        }
    }

    /** Whom to ask for. */
    public record Person(String name, @Nullable String role) {
        static @Nullable Person of(@Nullable VisibleReferent referent) {
            return referent == null ? null : new Person(referent.name(), referent.role());
        }
    }

    static @Nullable OffsetDateTime at(@Nullable Instant instant, ZoneId zone) {
        return instant == null
                ? null
                : instant.truncatedTo(ChronoUnit.SECONDS).atZone(zone).toOffsetDateTime();
    }

    static List<String> standard(List<? extends Term> terms) {
        return terms.stream().map(Term::standard).toList();
    }

    private static Map<String, Map<String, Integer>> counts(Counts counts) {
        var facets = new java.util.LinkedHashMap<String, Map<String, Integer>>();
        for (Facet facet : Facet.values()) {
            facets.put(
                    facet.parameter(),
                    counts.byTerm().get(facet).entrySet().stream()
                            .collect(Collectors.toMap(
                                    entry -> entry.getKey().standard(),
                                    Map.Entry::getValue,
                                    (first, same) -> first,
                                    java.util.LinkedHashMap::new)));
        }
        facets.put(
                "open",
                Map.of(
                        "open", counts.open(),
                        "closed", counts.closed(),
                        "unknown", counts.unknown(),
                        "weekend", counts.weekend()));
        return facets;
    }
}
