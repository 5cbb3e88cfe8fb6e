package org.entraidants.directory;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.entraidants.platform.web.Dates;
import org.jspecify.annotations.Nullable;

/**
 * When a sheet was last known to be right: confirmed by somebody, else as dated by its source.
 *
 * @param day null when nobody ever said so
 */
public record Trust(@Nullable LocalDate day) {
    private static final int MONTHS = 6;

    public static Trust of(@Nullable Instant verifiedAt, @Nullable LocalDate sourceUpdatedOn) {
        return new Trust(verifiedAt == null ? sourceUpdatedOn : Dates.dateOf(verifiedAt));
    }

    /** Whether nobody has vouched for it for six months: it is marked for everybody. */
    public boolean isStale(Clock clock) {
        return day == null || day.isBefore(Dates.dateOf(clock.instant()).minusMonths(MONTHS));
    }
}
