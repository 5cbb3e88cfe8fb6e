package org.entraidants.forum.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-04-02T08:30:00Z",
                "2024-04-02T10:30:00+02:00",
                "2024-04-02 10:30:00",
                "2024-04-02 10:30",
                "02/04/2024 10:30",
                "2/4/2024 10:30:00"
            })
    void momentIsReadHoweverItIsWritten(String text) {
        assertThat(Moments.read(text, NOW)).contains(Instant.parse("2024-04-02T08:30:00Z"));
    }

    @Test
    void dayBeginsAtMidnightInParis() {
        assertThat(Moments.read("2024-04-02", NOW)).contains(Instant.parse("2024-04-01T22:00:00Z"));
        assertThat(Moments.read("02/04/2024", NOW)).contains(Instant.parse("2024-04-01T22:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"hier", "2026-11-23", "1900-01-01", "31/02/2024", "2024", "45384"})
    void otherTextsAreNone(String text) {
        assertThat(Moments.read(text, NOW)).isEmpty();
    }
}
