package org.entraidants.directory.search;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.entraidants.directory.ExceptionalPeriod;
import org.entraidants.directory.Site;
import org.entraidants.directory.hours.Exceptional;
import org.entraidants.directory.hours.Holidays;
import org.entraidants.directory.hours.OpeningHours;
import org.entraidants.directory.hours.SchoolHolidays;
import org.entraidants.directory.hours.State;
import org.entraidants.directory.hours.Status;
import org.entraidants.directory.hours.Timetable;

/** Everything that tells whether a site is open, and the text by which the index knows it. */
record SiteHours(ZoneId zone, Timetable timetable) {
    private static final String PARTED = "\u001f";
    private static final int LONGEST_RULE = 1000;
    private static final int MOST_BREAKS = 100;
    private static final int MOST_BYTES = 30_000;

    /** Equal texts are equal hours. */
    static String encode(Site site, SchoolHolidays school) {
        String hours = site.hours();
        var text = new StringBuilder(String.join(
                PARTED,
                site.zone().getId(),
                site.structure().country().name(),
                site.department() == null ? "" : site.department(),
                hours == null || hours.length() > LONGEST_RULE ? "" : hours,
                encode(school)));
        int bytes = bytes(text.toString());
        for (ExceptionalPeriod period : site.exceptionalPeriods()) {
            String added = encode(period);
            bytes += bytes(added);
            if (period.kind() != Exceptional.Kind.MESSAGE && bytes <= MOST_BYTES) {
                text.append(added);
            }
        }
        return text.toString();
    }

    private static String encode(SchoolHolidays school) {
        return school.breaks().stream()
                .limit(MOST_BREAKS)
                .map(one -> one.from() + "/" + one.to())
                .collect(Collectors.joining(";"));
    }

    private static SchoolHolidays school(String encoded) {
        return SchoolHolidays.of(Arrays.stream(encoded.split(";"))
                .filter(one -> !one.isEmpty())
                .map(one -> one.split("/", -1))
                .map(days -> new SchoolHolidays.Break(LocalDate.parse(days[0]), LocalDate.parse(days[1]), ""))
                .toList());
    }

    private static String encode(ExceptionalPeriod period) {
        String hours = period.hours() == null ? "" : period.hours();
        return PARTED + period.fromDay() + PARTED + period.toDay() + PARTED + hours;
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    static SiteHours decode(String encoded) {
        String[] parts = encoded.split(PARTED, -1);
        List<Exceptional> exceptionals = new ArrayList<>();
        for (int i = 5; i + 2 < parts.length; i += 3) {
            exceptionals.add(exceptional(LocalDate.parse(parts[i]), LocalDate.parse(parts[i + 1]), parts[i + 2]));
        }
        var holidays =
                Holidays.of(parts[1], parts[2].isEmpty() ? null : parts[2]).with(school(parts[4]));
        return new SiteHours(
                ZoneId.of(parts[0]), new Timetable(OpeningHours.read(parts[3]).hours(), holidays, exceptionals));
    }

    private static Exceptional exceptional(LocalDate from, LocalDate to, String hours) {
        return hours.isEmpty()
                ? Exceptional.closure(from, to, null)
                : Exceptional.hours(from, to, OpeningHours.read(hours).hours(), null);
    }

    State at(Opening.At moment) {
        return timetable.stateAt(moment.in(zone));
    }

    Status status(Opening opening) {
        if (opening instanceof Opening.At moment) {
            return timetable.statusAt(moment.in(zone));
        }
        if (!timetable.hours().isUnderstood()) {
            return Status.UNKNOWN;
        }
        return timetable.hours().opensOnWeekend() ? Status.OPEN : Status.CLOSED;
    }
}
