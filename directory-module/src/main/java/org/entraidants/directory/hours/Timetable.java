package org.entraidants.directory.hours;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entraidants.directory.hours.Exceptional.Kind;
import org.jspecify.annotations.Nullable;

/**
 * The hours of one place, with its public holidays and what it announces. All times are local to the place.
 *
 * <p>Hours that run past midnight belong to the day on which they begin: a closure of the next day does not end them.
 *
 * @param exceptionals replace the usual hours on their days; of several for one day the last in the list holds
 */
public record Timetable(OpeningHours hours, Holidays holidays, List<Exceptional> exceptionals) {

    static final int DAYS_AHEAD = 14;

    public Timetable {
        exceptionals = List.copyOf(exceptionals);
    }

    public Timetable(OpeningHours hours, Holidays holidays) {
        this(hours, holidays, List.of());
    }

    public State stateAt(LocalDateTime localTime) {
        LocalDate today = localTime.toLocalDate();
        int minute = minuteOf(localTime);
        DayPlan day = dayOn(today);
        Status status = day.statusAt(minute);
        return new State(status, nextChange(status, today, day, minute), day.commentAt(minute));
    }

    /** The status alone: much cheaper than {@link #stateAt}. */
    public Status statusAt(LocalDateTime localTime) {
        return dayOn(localTime.toLocalDate()).statusAt(minuteOf(localTime));
    }

    public boolean opensAt(LocalDateTime localTime) {
        return statusAt(localTime) == Status.OPEN;
    }

    /** Seven days beginning with the given one. */
    public List<DayHours> week(LocalDate monday) {
        return monday.datesUntil(monday.plusDays(7)).map(this::hoursOn).toList();
    }

    /** The public holidays between two days, both included, on which the place does not keep the hours of the weekday. */
    public List<DayHours> holidays(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(date -> holidays.on(date) != null && exceptionalOn(date) == null && isSpecial(date))
                .map(this::hoursOn)
                .toList();
    }

    /** The days, both ends included, that have other hours than usual: announced, or of a public holiday; no closures. */
    public List<DayHours> special(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1))
                .filter(this::isSpecial)
                .map(this::hoursOn)
                .toList();
    }

    private boolean isSpecial(LocalDate date) {
        Exceptional announced = exceptionalOn(date);
        return announced == null
                ? holidays.on(date) != null && !planOn(date).equals(usualOn(date))
                : announced.kind() == Exceptional.Kind.HOURS;
    }

    private DayPlan usualOn(LocalDate date) {
        return hours.planOn(date, Holidays.NONE.with(holidays.school()));
    }

    private static int minuteOf(LocalDateTime time) {
        return time.getHour() * 60 + time.getMinute();
    }

    private @Nullable LocalDateTime nextChange(Status status, LocalDate today, DayPlan plan, int minute) {
        int change = plan.changeFrom(minute, status);
        LocalDate date = today;
        while (change < 0 && date.isBefore(today.plusDays(DAYS_AHEAD))) {
            date = date.plusDays(1);
            change = dayOn(date).changeFrom(0, status);
        }
        return change < 0 ? null : date.atTime(change / 60, change % 60);
    }

    private DayHours hoursOn(LocalDate date) {
        DayPlan plan = planOn(date);
        List<Interval> intervals = plan.segments().stream()
                .filter(segment -> segment.status() != Status.CLOSED)
                .map(Interval::of)
                .toList();
        boolean usual = exceptionalOn(date) == null;
        return new DayHours(
                date,
                intervals,
                holidays.on(date),
                usual ? schoolBreakOn(date) : null,
                usual && hours.awaitsSchool(date, holidays),
                messageOn(date, plan));
    }

    private @Nullable String schoolBreakOn(LocalDate date) {
        SchoolHolidays.Break known = hours.followsSchool() ? holidays.school().on(date) : null;
        return known == null ? null : known.name();
    }

    private @Nullable String messageOn(LocalDate date, DayPlan plan) {
        Stream<@Nullable String> reasons = plan.segments().stream()
                .filter(segment -> segment.status() == Status.CLOSED)
                .map(Segment::comment);
        Stream<@Nullable String> announced = exceptionals.stream()
                .filter(exceptional -> exceptional.covers(date))
                .map(Exceptional::message);
        return Stream.concat(reasons, announced).filter(Objects::nonNull).reduce(null, (first, last) -> last);
    }

    private DayPlan dayOn(LocalDate date) {
        LocalDate eve = date.minusDays(1);
        if (exceptionalOn(date) == null && exceptionalOn(eve) == null) {
            return hours.dayOn(date, holidays);
        }
        return planOn(date).after(planOn(eve));
    }

    private DayPlan planOn(LocalDate date) {
        Exceptional exceptional = exceptionalOn(date);
        return exceptional == null ? hours.planOn(date, holidays) : exceptional.planOn(date, holidays);
    }

    private @Nullable Exceptional exceptionalOn(LocalDate date) {
        Exceptional last = null;
        for (Exceptional exceptional : exceptionals) {
            if (exceptional.kind() != Kind.MESSAGE && exceptional.covers(date)) {
                last = exceptional;
            }
        }
        return last;
    }
}
