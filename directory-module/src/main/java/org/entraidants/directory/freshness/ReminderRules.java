package org.entraidants.directory.freshness;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.entraidants.platform.web.Dates;

/**
 * How the network asks.
 *
 * @param usual for the structures that have no wish of their own
 * @param automatic whether the network asks all structures by itself; else those that have a wish of their own, the others in
 *     campaigns
 * @param secondAfter so many days after the first mail comes the second, which is the last
 * @param silentAfter so many days after the second the animators are told
 * @param fromHour the first hour of the day at which mail is written
 * @param toHour the hour at which no more mail is written
 */
public record ReminderRules(
        Frequency usual, boolean automatic, int secondAfter, int silentAfter, int fromHour, int toHour) {
    private static final int LONGEST_WAIT = 90;

    public ReminderRules {
        if (usual == Frequency.NEVER
                || !isWait(secondAfter)
                || !isWait(silentAfter)
                || fromHour < 0
                || toHour > 24
                || fromHour >= toHour) {
            throw new IllegalArgumentException("Not rules to ask people by.");
        }
    }

    private static boolean isWait(int days) {
        return days >= 1 && days <= LONGEST_WAIT;
    }

    /** Whether mail may be written now, on the clocks of the network. */
    boolean isDay(Instant now) {
        int hour = now.atZone(Dates.ZONE).getHour();
        return hour >= fromHour && hour < toHour;
    }

    /** Now, or in the night the hour at which mail is next written. */
    public Instant startsAt(Instant now) {
        if (isDay(now)) {
            return now;
        }
        ZonedDateTime local = now.atZone(Dates.ZONE);
        ZonedDateTime begins = local.with(LocalTime.of(fromHour, 0));
        return (begins.isAfter(local) ? begins : begins.plusDays(1)).toInstant();
    }
}
