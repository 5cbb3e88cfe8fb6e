package org.entraidants.forum.follow;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;
import org.entraidants.platform.web.Dates;

/** How often somebody is written to about what they follow. Mentions come at once, but for who wants no mail at all. */
public enum Pace {
    /** What is watched at once; what is followed on Mondays. */
    AT_ONCE,
    /** Every morning one mail. */
    DAILY,
    /** On Mondays one mail. */
    WEEKLY,
    NEVER;

    private static final LocalTime HOUR = LocalTime.of(7, 0);

    /** The pace of this name; empty for none. */
    public static Optional<Pace> named(String name) {
        return Arrays.stream(values()).filter(pace -> pace.name().equals(name)).findFirst();
    }

    /** When the next digest after this moment is due, in the network’s own time; empty for never. */
    public Optional<Instant> digestAfter(Instant moment) {
        ZonedDateTime now = moment.atZone(Dates.ZONE);
        ZonedDateTime today = now.with(HOUR);
        ZonedDateTime next = today.isAfter(now) ? today : today.plusDays(1);
        return switch (this) {
            case DAILY -> Optional.of(next.toInstant());
            case AT_ONCE, WEEKLY ->
                Optional.of(next.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                        .toInstant());
            case NEVER -> Optional.empty();
        };
    }

    /** The least level of what its digest holds: what is watched has been told at once. */
    boolean tells(Level level) {
        return level == Level.FOLLOWED || (level == Level.WATCHED && this != AT_ONCE);
    }
}
