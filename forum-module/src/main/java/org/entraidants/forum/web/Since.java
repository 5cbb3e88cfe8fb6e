package org.entraidants.forum.web;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/** How far back one looks for topics. */
enum Since {
    WEEK("semaine", 7),
    MONTH("mois", 31),
    YEAR("an", 366);

    private final String code;
    private final int days;

    Since(String code, int days) {
        this.code = code;
        this.days = days;
    }

    /** Its word in an address. */
    String code() {
        return code;
    }

    Duration span() {
        return Duration.ofDays(days);
    }

    static Optional<Since> coded(String code) {
        return Arrays.stream(values()).filter(since -> since.code.equals(code)).findFirst();
    }
}
