package org.entraidants.directory.alert;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.entraidants.platform.web.Dates;

/** How often somebody wants to be told what is new; early in the morning, when there is something. */
public enum Frequency {
    DAILY,
    /** On Mondays. */
    WEEKLY,
    NONE;

    private static final LocalTime HOUR = LocalTime.of(6, 0);

    /** The next moment after this one; empty for never. */
    Optional<Instant> after(Instant moment) {
        ZonedDateTime now = moment.atZone(Dates.ZONE);
        ZonedDateTime today = now.with(HOUR);
        ZonedDateTime next = today.isAfter(now) ? today : today.plusDays(1);
        return switch (this) {
            case DAILY -> Optional.of(next.toInstant());
            case WEEKLY ->
                Optional.of(next.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                        .toInstant());
            case NONE -> Optional.empty();
        };
    }
}
