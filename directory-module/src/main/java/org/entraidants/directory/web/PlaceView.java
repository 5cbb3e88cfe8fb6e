package org.entraidants.directory.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private static final int WEEKS_AHEAD = 9;

    /** A stop on its date. */
    public record NextStop(
            String label,
            LocalDate date,
            String day,
            LocalTime from,
            String hours,
            String place,
            String commune,
            @Nullable Double lat,
            @Nullable Double lon) {}

    /** A place at a moment of its own day. */
    public static PlaceView of(Place place, LocalDateTime now, OpeningWords words) {
        LocalDate today = now.toLocalDate();
        OpeningHours hours = place.hours();
        List<NextStop> stops = nextStops(place, now, words);
        boolean understood = hours != null && hours.isUnderstood();
        return new PlaceView(
                place.site(),
                place.offers(),
                hours == null && !stops.isEmpty() ? words.nextStop(stops.get(0)) : words.now(place.timetable(), now),
                understood || isAnnounced(place, today)
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
                stops);
    }

    /** Whether the coming days have hours of their own. */
    private static boolean isAnnounced(Place place, LocalDate today) {
        LocalDate last = today.plusDays(DAYS_OF_WEEK - 1L);
        return today.datesUntil(last.plusDays(1)).anyMatch(place::isAnnouncedOn);
    }

    private static List<NextStop> nextStops(Place place, LocalDateTime now, OpeningWords words) {
        return place.stops().stream()
                .flatMap(stop -> next(stop, place, now).map(day -> words.stop(stop, day)).stream())
                .sorted(Comparator.comparing(NextStop::date).thenComparing(NextStop::from))
                .limit(MOST_STOPS)
                .toList();
    }

    /** The date of a stop, or of its next time when it comes every week; none when it is over, or the place closed. */
    static Optional<LocalDate> next(Stop stop, Place place, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        Stream<LocalDate> days = stop.onDay() == null
                ? Stream.iterate(today.with(TemporalAdjusters.nextOrSame(stop.weekday())), day -> day.plusWeeks(1))
                        .limit(WEEKS_AHEAD)
                : Stream.of(stop.onDay());
        return days.filter(day -> !isOver(stop, day, now) && !place.isClosedOn(day))
                .findFirst();
    }

    private static boolean isOver(Stop stop, LocalDate day, LocalDateTime now) {
        return day.atTime(stop.toTime()).isBefore(now);
    }

    /** Whether nobody has told when it is open. */
    public boolean isWithoutHours() {
        return week.isEmpty() && rawHours.isEmpty() && stops.isEmpty();
    }

    /** Whether there is anything to say under the title of hours; those of stops stand under theirs. */
    public boolean isHoursTold() {
        return !week.isEmpty() || !rawHours.isEmpty() || !announcements.isEmpty() || isWithoutHours();
    }
}
