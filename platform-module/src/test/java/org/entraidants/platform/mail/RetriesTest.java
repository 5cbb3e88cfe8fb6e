package org.entraidants.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RetriesTest {
    @Test
    void waitsGrow() {
        assertThat(Retries.after(1)).contains(Duration.ofMinutes(1));
        assertThat(Retries.after(2)).contains(Duration.ofMinutes(5));
        assertThat(Retries.after(3)).contains(Duration.ofMinutes(15));
        assertThat(Retries.after(4)).contains(Duration.ofHours(1));
        assertThat(Retries.after(5)).contains(Duration.ofHours(4));
        assertThat(Retries.after(6)).contains(Duration.ofHours(12));
        assertThat(Retries.after(7)).contains(Duration.ofHours(12));
    }

    @Test
    void lastAttemptIsWithinThreeDays() {
        Duration sinceTheFirst = Duration.ZERO;
        int attempts = 1;
        while (Retries.after(attempts).isPresent()) {
            sinceTheFirst = sinceTheFirst.plus(Retries.after(attempts).get());
            attempts++;
        }
        assertThat(sinceTheFirst).isBetween(Duration.ofDays(2), Duration.ofDays(3));
    }
}
