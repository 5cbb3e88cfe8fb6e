package org.entraidants.newsletter.sending.pace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class ThrottleTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @Test
    void thirtyAMinuteIsOneEveryTwoSeconds() {
        var throttle = new Throttle(30);
        assertThat(throttle.free(NOON, NOON)).isEqualTo(1);
        Instant next = throttle.after(NOON, NOON, 1);
        assertThat(next).isEqualTo(NOON.plusSeconds(2));
        assertThat(throttle.free(next, NOON.plusSeconds(1))).isZero();
        assertThat(throttle.free(next, NOON.plusSeconds(2))).isEqualTo(1);
    }

    @Test
    void whatWasNotUsedIsLost() {
        assertThat(new Throttle(30).free(NOON, NOON.plusSeconds(3600))).isEqualTo(2);
    }

    @Test
    void aMinuteHasNoMoreThanItsNumber() {
        var throttle = new Throttle(600);
        Instant next = NOON;
        int begun = 0;
        for (int second = 0; second < 60; second++) {
            Instant now = NOON.plusSeconds(second);
            int free = throttle.free(next, now);
            next = throttle.after(next, now, free);
            begun += free;
        }
        assertThat(begun).isBetween(590, 601);
    }

    @Test
    void moreThanOneAMillisecond() {
        var throttle = new Throttle(100_000);
        assertThat(throttle.free(NOON, NOON.plusSeconds(1))).isBetween(1666, 1668);
    }
}
