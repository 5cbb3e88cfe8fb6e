package org.entraidants.forum.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaceTest {
    @Test
    void weeklyDigestComesOnMondaysAtSevenOfTheNetwork() {
        // A Wednesday in winter: seven in Paris is six in Greenwich.
        assertThat(weekly("2026-11-18T12:00:00Z")).contains("2026-11-23T06:00:00Z");
        assertThat(weekly("2026-11-23T05:59:59Z")).contains("2026-11-23T06:00:00Z");
        assertThat(weekly("2026-11-23T06:00:00Z")).contains("2026-11-30T06:00:00Z");
    }

    @Test
    void hourStaysWhenTheClocksChange() {
        assertThat(weekly("2026-03-27T12:00:00Z")).contains("2026-03-30T05:00:00Z");
        assertThat(weekly("2026-10-24T12:00:00Z")).contains("2026-10-26T06:00:00Z");
        assertThat(daily("2026-03-28T12:00:00Z")).contains("2026-03-29T05:00:00Z");
        assertThat(daily("2026-03-28T05:00:00Z")).contains("2026-03-28T06:00:00Z");
        assertThat(daily("2026-10-24T12:00:00Z")).contains("2026-10-25T06:00:00Z");
    }

    @Test
    void whoWantsNoMailGetsNoDigest() {
        assertThat(Pace.NEVER.digestAfter(Instant.parse("2026-11-18T12:00:00Z")))
                .isEmpty();
        assertThat(Pace.AT_ONCE.digestAfter(Instant.parse("2026-11-18T12:00:00Z")))
                .isEqualTo(Pace.WEEKLY.digestAfter(Instant.parse("2026-11-18T12:00:00Z")));
    }

    @Test
    void digestHoldsWhatWasNotToldAtOnce() {
        assertThat(Pace.AT_ONCE.tells(Level.WATCHED)).isFalse();
        assertThat(Pace.AT_ONCE.tells(Level.FOLLOWED)).isTrue();
        assertThat(Pace.DAILY.tells(Level.WATCHED)).isTrue();
        assertThat(Pace.DAILY.tells(Level.NORMAL)).isFalse();
    }

    private static Optional<String> weekly(String moment) {
        return Pace.WEEKLY.digestAfter(Instant.parse(moment)).map(Instant::toString);
    }

    private static Optional<String> daily(String moment) {
        return Pace.DAILY.digestAfter(Instant.parse(moment)).map(Instant::toString);
    }
}
