package org.entraidants.directory.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entraidants.directory.ExceptionalPeriod;
import org.entraidants.directory.Stop;
import org.entraidants.directory.hours.DayHours;
import org.entraidants.directory.hours.Interval;
import org.entraidants.directory.hours.State;
import org.entraidants.directory.hours.Status;
import org.entraidants.directory.hours.Timetable;
import org.entraidants.platform.web.Dates;
import org.entraidants.platform.web.Messages;
import org.jspecify.annotations.Nullable;

/** Opening hours in words. All times are local to the place. */
public class OpeningWords {
    private static final int WEEKDAY_IS_CLEAR = 7;

    private final Messages messages;
    private final Locale language;
    private final Dates dates;

    public OpeningWords(Messages messages, Locale language, Dates dates) {
        this.messages = messages;
        this.language = language;
        this.dates = dates;
    }

    /**
     * The state of a place.
     *
     * @param kind the kind of chip: {@code ok}, {@code wait}, or empty
     */
    public record Opening(String kind, String text) {}

    /** One row of the table of hours. */
    public record Day(LocalDate date, boolean today, String name, String hours, String note) {}

    /** What can be said of a place now: « Ouvert, ferme à 18 h », « Fermé, ouvre jeudi 14 h ». */
    Opening now(Timetable timetable, LocalDateTime now) {
        State state = timetable.stateAt(now);
        LocalDateTime change = state.nextChange();
        boolean opens = state.status() != Status.CLOSED || change == null || timetable.opensAt(change);
        return now(opens ? state : new State(state.status(), null, state.comment()), now);
    }

    /** What a state says; a change from closed is taken for an opening. */
    Opening now(State state, LocalDateTime now) {
        LocalDateTime change = state.nextChange();
        return switch (state.status()) {
            case OPEN -> new Opening("ok", open(now, change));
            case CLOSED ->
                new Opening(
                        "", change == null ? text("closed") : text("closed.until", moment(now.toLocalDate(), change)));
            case UNKNOWN -> new Opening("wait", unknown(state.comment()));
        };
    }

    private String unknown(@Nullable String comment) {
        return comment == null || comment.isBlank() ? text("unknown") : capital(comment.strip());
    }

    private String open(LocalDateTime now, @Nullable LocalDateTime change) {
        if (change == null) {
            return text("always");
        }
        boolean midnight = change.equals(now.toLocalDate().plusDays(1).atStartOfDay());
        return midnight ? text("open.midnight") : text("open.until", moment(now.toLocalDate(), change));
    }

    /** « à 18 h », « demain à 9 h », « jeudi à 14 h », « jeudi 3 décembre ». */
    private String moment(LocalDate today, LocalDateTime moment) {
        LocalDate day = moment.toLocalDate();
        String time = dates.time(moment.toLocalTime());
        if (day.equals(today)) {
            return text("moment.today", time);
        }
        if (day.equals(today.plusDays(1))) {
            return text("moment.tomorrow", time);
        }
        return day.isBefore(today.plusDays(WEEKDAY_IS_CLEAR))
                ? text("moment.weekday", dates.weekday(day.getDayOfWeek()), time)
                : text("moment.day", dates.weekdayAndDay(day), time);
    }

    /** One day of the table. */
    Day day(DayHours day, LocalDate today) {
        String note = Stream.of(
                        day.holiday() == null ? null : text("holiday", holiday(day)), day.schoolBreak(), day.message())
                .filter(Objects::nonNull)
                .map(OpeningWords::capital)
                .collect(Collectors.joining(" · "));
        return new Day(
                day.date(), day.date().equals(today), capital(dates.weekdayAndDay(day.date())), hours(day), note);
    }

    /** A public holiday to come: « Vendredi 25 décembre, Noël : fermé ». */
    String holidayAhead(DayHours day) {
        String hours = isSilent(day) ? text("unknown") : hours(day);
        return text(
                "holiday.ahead",
                capital(dates.weekdayAndDay(day.date())),
                holiday(day),
                hours.substring(0, 1).toLowerCase(Locale.ROOT) + hours.substring(1));
    }

    private String holiday(DayHours day) {
        return text("holiday." + Objects.requireNonNull(day.holiday()).name());
    }

    private String hours(DayHours day) {
        if (day.isClosed()) {
            return text("day.closed");
        }
        if (day.awaitsSchool()) {
            return text("day.school");
        }
        return isSilent(day)
                ? text("day.holiday")
                : day.intervals().stream().map(this::interval).collect(Collectors.joining(", "));
    }

    /** Whether it is a public holiday, of which the hours say nothing. */
    private static boolean isSilent(DayHours day) {
        return day.holiday() != null
                && !day.isClosed()
                && day.intervals().stream()
                        .allMatch(interval -> interval.status() == Status.UNKNOWN && !interval.openEnded());
    }

    private String interval(Interval interval) {
        String comment = interval.comment() == null ? "" : interval.comment();
        if (interval.status() == Status.UNKNOWN && interval.isWholeDay()) {
            return comment.isEmpty() ? text("day.unknown") : capital(comment);
        }
        String hours = hours(interval);
        return comment.isEmpty() ? hours : text("day.comment", hours, comment);
    }

    private String hours(Interval interval) {
        if (interval.isWholeDay()) {
            return text("day.whole");
        }
        String from = dates.time(interval.from());
        return interval.openEnded() ? text("day.from", from) : range(interval.from(), interval.to());
    }

    /** « 9 h – 12 h 30 ». */
    String range(LocalTime from, LocalTime to) {
        return text("day.range", dates.time(from), to.equals(LocalTime.MIDNIGHT) ? text("midnight") : dates.time(to));
    }

    /** A stop of an itinerant service on its date. */
    PlaceView.NextStop stop(Stop stop, LocalDate date) {
        String day = capital(dates.weekdayAndDay(date));
        String hours = range(stop.fromTime(), stop.toTime());
        return new PlaceView.NextStop(
                messages.text(language, "directory.stops.label", stop.place(), stop.commune(), day, hours),
                date,
                day,
                stop.fromTime(),
                hours,
                stop.place(),
                stop.commune(),
                stop.latitude(),
                stop.longitude());
    }

    /** Instead of the state of a place that is open only where it stops. */
    Opening nextStop(PlaceView.NextStop stop) {
        return new Opening("", text("stop.next", stop.commune(), stop.day().toLowerCase(Locale.ROOT), stop.hours()));
    }

    /** What a place announces for some days: « Fermé du 24 décembre au 2 janvier : congés ». */
    public String announcement(ExceptionalPeriod period) {
        String key = switch (period.kind()) {
            case CLOSURE -> "directory.structure.closure";
            case HOURS -> "directory.structure.special";
            case MESSAGE -> "directory.structure.message";
        };
        String from = dates.day(period.fromDay());
        String days = period.fromDay().equals(period.toDay())
                ? messages.text(language, key + ".day", from)
                : messages.text(language, key, from, dates.day(period.toDay()));
        return period.message() == null ? days : text("announced", days, period.message());
    }

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String text(String key, Object... values) {
        return messages.text(language, "directory.hours." + key, values);
    }
}
