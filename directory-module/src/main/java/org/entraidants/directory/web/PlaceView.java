package org.entraidants.directory.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import org.entraidants.directory.Offer;
import org.entraidants.directory.Sheet.Place;
import org.entraidants.directory.Site;
import org.entraidants.directory.Stop;
import org.entraidants.directory.hours.OpeningHours;
import org.jspecify.annotations.Nullable;

/**
 * One place of a structure, as the page shows it on a day.
 *
 * @param opening the state of this moment
 * @param week the coming seven days; none when the hours are not understood
 * @param rawHours the hours as they were written when they are not understood, else empty
 * @param holidays the public holidays that come after the week and change something, in words
 * @param announcements what was announced for the coming month, in words
 * @param stops the next stops by date
 */
public record PlaceView(
        Site site,
        List<Offer> offers,
        OpeningWords.Opening opening,
        List<OpeningWords.Day> week,
        String rawHours,
        List<String> holidays,
        List<String> announcements,
        List<NextStop> stops) {
    private static final int MOST_STOPS = 12;
    private static final int DAYS_OF_WEEK = 7;
    private static final int DAYS_AHEAD = 30;

    /** A stop on its date. */
    public record NextStop(
            String label,
            LocalDate date,
            String day,
            String hours,
            String place,
            String commune,
            @Nullable Double lat,
            @Nullable Double lon) {}

    static PlaceView of(Place place, LocalDateTime now, OpeningWords words) {
        LocalDate today = now.toLocalDate();
        OpeningHours hours = place.hours();
        boolean understood = hours != null && hours.isUnderstood();
        return new PlaceView(
                place.site(),
                place.offers(),
                words.now(place.timetable(), now),
                understood || !place.periods().isEmpty()
                        ? place.timetable().week(today).stream()
                                .map(day -> words.day(day, today))
                                .toList()
                        : List.of(),
                hours == null || understood ? "" : hours.text(),
                understood
                        ? place.timetable().holidays(today.plusDays(DAYS_OF_WEEK), today.plusDays(DAYS_AHEAD)).stream()
                                .map(words::holidayAhead)
                                .toList()
                        : List.of(),
                place.periods().stream()
                        .filter(period -> !period.toDay().isBefore(today)
                                && !period.fromDay().isAfter(today.plusDays(DAYS_AHEAD)))
                        .map(words::announcement)
                        .toList(),
                nextStops(place.stops(), now, words));
    }

    private static List<NextStop> nextStops(List<Stop> stops, LocalDateTime now, OpeningWords words) {
        return stops.stream()
                .filter(stop -> stop.onDay() == null || !isOver(stop, stop.onDay(), now))
                .sorted(Comparator.comparing((Stop stop) -> next(stop, now)).thenComparing(Stop::fromTime))
                .limit(MOST_STOPS)
                .map(stop -> words.stop(stop, next(stop, now)))
                .toList();
    }

    /** The date of a stop, or of its next time when it comes every week. */
    static LocalDate next(Stop stop, LocalDateTime now) {
        if (stop.onDay() != null) {
            return stop.onDay();
        }
        LocalDate next = now.toLocalDate().with(TemporalAdjusters.nextOrSame(stop.weekday()));
        return isOver(stop, next, now) ? next.plusWeeks(1) : next;
    }

    private static boolean isOver(Stop stop, LocalDate day, LocalDateTime now) {
        return day.atTime(stop.toTime()).isBefore(now);
    }

    /** Whether nobody has told when it is open. */
    public boolean isWithoutHours() {
        return week.isEmpty() && rawHours.isEmpty() && stops.isEmpty();
    }
}
