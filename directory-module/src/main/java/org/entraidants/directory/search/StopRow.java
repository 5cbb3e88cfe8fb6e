package org.entraidants.directory.search;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.entraidants.directory.ExceptionalPeriod;
import org.entraidants.directory.Stop;
import org.entraidants.directory.Structure;
import org.entraidants.directory.place.Distance;
import org.jspecify.annotations.Nullable;

/**
 * Where and when an itinerant service stops, with what a list says of it.
 *
 * @param closures of the whole service
 */
record StopRow(
        long structureId,
        String slug,
        String name,
        String place,
        String commune,
        @Nullable Double lat,
        @Nullable Double lon,
        @Nullable DayOfWeek weekday,
        @Nullable LocalDate onDay,
        LocalTime from,
        LocalTime to,
        ZoneId zone,
        List<ExceptionalPeriod> closures) {

    static StopRow of(Stop stop, List<ExceptionalPeriod> closures) {
        Structure structure = stop.site().structure();
        return new StopRow(
                structure.id(),
                structure.slug(),
                structure.name(),
                stop.place(),
                stop.commune(),
                stop.latitude(),
                stop.longitude(),
                stop.weekday(),
                stop.onDay(),
                stop.fromTime(),
                stop.toTime(),
                stop.site().zone(),
                closures);
    }

    /** Whether it stops there on this day and, as this moment sees it, has not left again. */
    boolean isOn(LocalDate day, LocalDateTime now) {
        boolean thatDay = onDay == null ? day.getDayOfWeek() == weekday : day.equals(onDay);
        return thatDay && day.atTime(to).isAfter(now) && closures.stream().noneMatch(closure -> closure.covers(day));
    }

    boolean isWithin(@Nullable Area area) {
        return area == null || (lat != null && lon != null && distance(area) <= area.radiusKm());
    }

    private double distance(Area area) {
        return Distance.km(area.lat(), area.lon(), Objects.requireNonNull(lat), Objects.requireNonNull(lon));
    }

    FoundStop on(LocalDate day, @Nullable Area area) {
        Double km = area == null ? null : Math.round(distance(area) * 10) / 10.0;
        return new FoundStop(slug, name, place, commune, lat, lon, day, from, to, km);
    }
}
