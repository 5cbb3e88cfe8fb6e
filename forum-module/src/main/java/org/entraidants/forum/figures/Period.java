package org.entraidants.forum.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** How far back is counted. */
public enum Period {
    MONTH("30-jours", 30),
    QUARTER("3-mois", 91),
    YEAR("un-an", 365);

    private final String code;
    private final int days;

    Period(String code, int days) {
        this.code = code;
        this.days = days;
    }

    /** Its word in addresses. */
    public String code() {
        return code;
    }

    Instant before(Instant now) {
        return now.minus(Duration.ofDays(days));
    }

    /** The period of a word in an address. */
    public static Optional<Period> coded(String code) {
        return Arrays.stream(values())
                .filter(period -> period.code.equals(code))
                .findFirst();
    }
}
