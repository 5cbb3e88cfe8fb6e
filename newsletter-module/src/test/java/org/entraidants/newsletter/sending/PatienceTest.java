package org.entraidants.newsletter.sending;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PatienceTest {
    private static final Instant FIRST = Instant.parse("2026-11-02T08:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "'0', false",
        "'0 24', false",
        "'0 1 2', false",
        "'0 1 240', false",
        "'0 24 48', false",
        "'0 24 96', false",
        "'0 24 120', true",
        "'120 0 24', true",
        "'0 168 336', true"
    })
    void addressIsTriedThreeTimesOverSomeDays(String hours, boolean over) {
        assertThat(Patience.isOver(Stream.of(hours.split(" ", -1))
                        .map(hour -> FIRST.plus(Duration.ofHours(Long.parseLong(hour))))
                        .toList()))
                .isEqualTo(over);
    }
}
