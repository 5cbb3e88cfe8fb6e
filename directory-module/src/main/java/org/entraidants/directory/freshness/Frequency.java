package org.entraidants.directory.freshness;

import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How long a sheet is taken for true after it was confirmed; then its people are asked again. */
public enum Frequency {
    MONTHLY(1),
    QUARTERLY(3),
    HALF_YEARLY(6),
    YEARLY(12),
    NEVER(0);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    static Frequency ofMonths(int months) {
        return Arrays.stream(values())
                .filter(known -> known.months == months)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(months + " months"));
    }

    int months() {
        return months;
    }

    /** Sheets confirmed before this day are to be asked about today. */
    LocalDate limit(LocalDate today) {
        return today.minusMonths(months);
    }

    /**
     * The day from which a sheet is to be asked about; null for never.
     *
     * @param known when it was right, null when nobody ever said so
     */
    public @Nullable LocalDate dueOn(@Nullable LocalDate known, LocalDate today) {
        if (this == NEVER) {
            return null;
        }
        return known == null || known.isBefore(limit(today))
                ? today
                : known.plusMonths(months).plusDays(1);
    }
}
