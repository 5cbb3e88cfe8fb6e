package org.entraidants.directory.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The boundary of finding itinerant services where they stop, day by day: a van far from its garage is near somebody. */
@ApplicationScoped
public class StopSearch {
    public static final int MOST = 50;
    private static final int DAYS = 7;

    @Inject
    StopRows stops;

    @Inject
    StructureSearch structures;

    @Inject
    Clock clock;

    /**
     * The stops of what is looked for, those of the first day first, then the nearest. On the day that is asked for, on
     * the coming weekend, today; around a place the coming seven days, when no day is asked for. None for a search
     * without day and place.
     */
    public List<FoundStop> find(Criteria criteria) {
        Area area = criteria.area();
        if (criteria.opening() == null && area == null) {
            return List.of();
        }
        Instant now = clock.instant();
        // It is still yesterday overseas.
        LocalDate first = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(1);
        List<StopRow> near =
                stops.since(first).stream().filter(stop -> stop.isWithin(area)).toList();
        List<StopRow> wanted = near.isEmpty() ? near : withThe(criteria, near);
        return wanted.stream()
                .flatMap(stop -> on(stop, criteria.opening(), LocalDateTime.ofInstant(now, stop.zone()), area))
                .sorted(Comparator.comparing(FoundStop::date)
                        .thenComparing(FoundStop::distanceKm, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(FoundStop::from))
                .limit(MOST)
                .toList();
    }

    private List<StopRow> withThe(Criteria criteria, List<StopRow> near) {
        var elsewhere = new Criteria(
                criteria.text(),
                null,
                criteria.chosen(),
                criteria.typologies(),
                criteria.department(),
                null,
                false,
                criteria.seats(),
                criteria.verifiedSince(),
                null);
        if (elsewhere.equals(Criteria.ALL)) {
            return near;
        }
        Set<Long> found = new HashSet<>(structures.ids(elsewhere));
        return near.stream().filter(stop -> found.contains(stop.structureId())).toList();
    }

    private static Stream<FoundStop> on(
            StopRow stop, @Nullable Opening opening, LocalDateTime now, @Nullable Area area) {
        return days(opening, now.toLocalDate())
                .filter(day -> stop.isOn(day, now))
                .map(day -> stop.on(day, area));
    }

    private static Stream<LocalDate> days(@Nullable Opening opening, LocalDate today) {
        if (opening instanceof Opening.AtLocal at) {
            return Stream.of(at.time().toLocalDate());
        }
        if (opening instanceof Opening.AtInstant) {
            return Stream.of(today);
        }
        Stream<LocalDate> coming = today.datesUntil(today.plusDays(DAYS));
        return opening == null
                ? coming
                : coming.filter(day -> day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0);
    }
}
