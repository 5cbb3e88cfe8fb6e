package org.entraidants.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class TrustTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    @Test
    void sheetIsStaleAfterSixMonths() {
        assertThat(Trust.of(null, LocalDate.of(2026, 5, 22)).isStale(NOW)).isFalse();
        assertThat(Trust.of(null, LocalDate.of(2026, 5, 21)).isStale(NOW)).isTrue();
    }

    @Test
    void whatSomebodyConfirmedGoesBeforeWhatTheSourceSays() {
        Instant confirmed = Instant.parse("2026-05-21T22:30:00Z");
        assertThat(Trust.of(confirmed, LocalDate.of(2020, 1, 1)).day()).isEqualTo(LocalDate.of(2026, 5, 22));
        assertThat(Trust.of(confirmed, null).isStale(NOW)).isFalse();
    }

    @Test
    void sheetThatNobodyVouchesForIsStale() {
        assertThat(Trust.of(null, null).isStale(NOW)).isTrue();
    }
}
